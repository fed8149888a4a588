import type { InspectionRun } from '../inspection-run.ts'
import { approach } from './approach.ts'
import type { TlsEndpoint } from './approach.ts'
import { shakeHands } from './shake-hands.ts'

/**
 * Does the server take up a session again? Its second conversation is brought to the handshake while the first is still
 * waiting for its ticket. Answers undefined where none was handed out or the second attempt failed otherwise.
 */
export async function tryResumption(
  run: InspectionRun,
  endpoint: TlsEndpoint,
  ticket: Promise<Buffer | undefined>,
): Promise<boolean | undefined> {
  return await approach(run, endpoint, 'resumption', async (session) => {
    const held = await ticket
    if (held === undefined) return undefined
    const context = run.deps.trust.anyVersion
    const handshake = await shakeHands(session, { host: run.host, context, ticket: held })
    return handshake.status === 'secured' ? handshake.evidence.isResumed : undefined
  })
}
