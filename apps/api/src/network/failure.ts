/** Why a host could not be reached, before a single byte of SMTP was read. */
export type NetworkFailure =
  /** The look-up failed; `code` is the resolver's: ENOTFOUND, ETIMEOUT, EREFUSED, ESERVFAIL … */
  | { kind: 'unresolved'; code: string }
  /** The guard refused. Deliberately without the reason: it would map the operator's network. */
  | { kind: 'not-allowed' }
  | { kind: 'refused'; code: string }
  | { kind: 'unreachable'; code: string }
  | { kind: 'timed-out' }
  | { kind: 'cancelled' }
