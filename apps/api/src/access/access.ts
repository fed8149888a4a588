import type {
  IssuedToken,
  NewToken,
  Page,
  PairingClaim,
  PairingCode,
  PairingGrant,
  PairingRequest,
  Token,
} from '@ehlo/shared'
import type { Principal } from './principal.ts'

/** Tokens and pairing. Which roles may call what is declared at the routes. */
export type Access = {
  /** Whose token this is, or undefined. */
  verifyToken: (token: string) => Promise<Principal | undefined>
  /** The same among those that Ehlo issued: EHLO_ADMIN_TOKEN is none of them. */
  verifyKeptToken: (token: string) => Promise<Principal | undefined>
  /** How many milliseconds whoever brought this wrong token is told to wait: 0, except after many others from there. */
  countWrongToken: (token: string, from: string) => number
  /** Refuses 422 `invalid` where a `sender` has no corporation, or another role has one. */
  issueToken: (by: Principal, input: NewToken) => Promise<IssuedToken>
  listTokens: (page: { limit: number; cursor?: string | undefined }) => Promise<Page<Token>>
  /** Refuses 404. */
  revokeToken: (by: Principal, id: string) => Promise<void>
  createPairing: (by: Principal, input: PairingRequest) => Promise<PairingCode>
  /** Refuses 404 (wrong, expired, used or spent code: all look alike) and 429. */
  claimPairing: (claim: PairingClaim, clientAddress: string) => Promise<PairingGrant>
  /** A code for the first administrator where nobody has a token yet, for the terminal to show. */
  offerFirstPairing: () => Promise<PairingCode | undefined>
}
