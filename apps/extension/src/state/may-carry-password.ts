import type { Alternative, Connection } from '@ehlo/shared'

/**
 * Whether one click may take a password that was typed a moment ago along to other settings. Another host, or cleartext
 * where it was protected, is a destination for which a person types it again, knowing.
 */
export function mayCarryPassword(
  { host, encryption }: Pick<Connection, 'host' | 'encryption'>,
  to: Alternative,
): boolean {
  return to.host === host && (to.encryption !== 'none' || encryption === 'none')
}
