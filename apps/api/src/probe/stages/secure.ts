import { replyOf } from '../../smtp/failure-reply.ts'
import { secureSession } from '../../smtp/secure-session.ts'
import { startTls } from '../../smtp/start-tls.ts'
import { defineStage, withReply } from '../stage.ts'
import type { Collected } from '../stage.ts'
import type { TestRun } from '../test-run.ts'

/** Implicit TLS: the handshake comes first (RFC 8314 §3.3). */
export const secure = defineStage({ id: 'secure', slice: 'tls', collect: shakeHands })

/** The upgrade: STARTTLS, then the handshake. */
export const upgrade = defineStage({
  id: 'secure',
  slice: 'tls',
  async collect(run) {
    const session = run.session!
    session.limit(run.limits.stageMs)
    const started = await startTls(session)
    if (started.status === 'failed') {
      return withReply({ observation: started }, replyOf(started.failure))
    }
    return { ...(await shakeHands(run)), reply: started.reply }
  },
})

async function shakeHands(run: TestRun): Promise<Collected<'tls'>> {
  const { host, tlsVerification: verification } = run.plan.settings
  run.session!.limit(run.limits.stageMs)
  const secured = await secureSession(run.session!, { host, verification, trust: run.deps.trust })
  if (secured.handshake !== undefined) run.handshake = secured.handshake
  return secured.status === 'secured'
    ? { observation: { status: 'observed', value: secured.handshake } }
    : { observation: { status: 'failed', failure: secured.failure } }
}
