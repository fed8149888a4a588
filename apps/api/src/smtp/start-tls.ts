import { offers } from './capabilities.ts'
import { demandCode } from './demand-code.ts'
import type { Answer } from './failure.ts'
import type { SmtpSession } from './session.ts'

/** Asks for the upgrade (RFC 3207). It is required: where it is not offered the session must not go on. */
export async function startTls(session: SmtpSession): Promise<Answer> {
  if (session.capabilities === undefined || !offers(session.capabilities, 'STARTTLS')) {
    return { status: 'failed', failure: { kind: 'starttls-not-offered' } }
  }
  return demandCode(await session.ask('STARTTLS'), 220)
}
