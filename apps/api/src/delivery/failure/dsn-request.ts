/** What the client of the submission port asked about notifications (RFC 3461); where it asked nothing there is none. */
export type DsnRequest = {
  /** RET=FULL: the whole message comes back with a failure, not its header alone. */
  returnsFull: boolean
  /** ENVID, decoded. */
  envelopeId?: string
  /** By address; of those that said nothing there is no entry. */
  recipients: Record<string, { notify?: string[]; originalRecipient?: string }>
}

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

/** Whether the sender said that nobody is to tell of a failure: not the servers behind ours either. */
export function isRefused({ dsn }: Pick<Asked, 'dsn'>, address: string): boolean {
  const notify = dsn?.recipients[address]?.notify
  return notify !== undefined && !notify.includes('FAILURE')
}
