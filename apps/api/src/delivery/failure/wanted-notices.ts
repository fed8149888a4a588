import type { DsnRequest } from '../../smtp/dsn-request.ts'

type Asked = { kind: 'personal' | 'automatic'; dsn?: DsnRequest | undefined }

/**
 * Whether the sender is to be told of this recipient. Unasked, of failures alone (RFC 3461 §4.1), and never about automatic
 * mail, whose sender no person reads (RFC 3834 §2).
 */
export function isWanted(
  { kind, dsn }: Asked,
  address: string,
  event: 'SUCCESS' | 'FAILURE',
): boolean {
  const notify = dsn?.recipients[address]?.notify
  return notify === undefined ? event === 'FAILURE' && kind === 'personal' : notify.includes(event)
}
