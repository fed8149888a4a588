import type { InspectionRun } from '../inspection-run.ts'
import { approach } from './approach.ts'
import type { TlsEndpoint } from './approach.ts'
import { shakeHands } from './shake-hands.ts'

/**
 * Offers TLS 1.2 with everything that the guideline leaves out, and nothing else. Answers the cipher that the server took,
 * undefined where it took none.
 */
export async function tryWeakCiphers(
  run: InspectionRun,
  endpoint: TlsEndpoint,
): Promise<string | undefined> {
  const handshake = await approach(run, endpoint, 'ciphers', (session) =>
    shakeHands(session, { host: run.host, context: run.deps.trust.outsideGuideline }),
  )
  return handshake?.status === 'secured' ? handshake.evidence.cipher : undefined
}
