import type { LoginWords } from '@ehlo/shared/providers'
import type { TrialFailure } from '../try-proposal.ts'

/** What discovery says about a candidate, in one language; complete by type. */
export type DiscoveryWords = {
  /** What the provider wants before the first attempt; not said of an ordinary password. */
  needs: LoginWords['needs']
  /** Microsoft 365 in particular. */
  basicAuthEnds: string
  failures: Record<TrialFailure, string>
  /** What was tried and worked: over which TLS, and which mechanisms the server offers. */
  answered: (tlsVersion: string | undefined, mechanisms: readonly string[]) => string
  trying: string
  untried: string
  cleartext: string
}
