import { ehloNameFor } from '../../smtp/ehlo-name.ts'
import type { Answer } from '../../smtp/failure.ts'
import { waitForTicket } from '../../smtp/ticket-wait.ts'
import type { InspectionRun } from '../inspection-run.ts'
import { approach } from './approach.ts'
import type { TlsEndpoint } from './approach.ts'
import { shakeHands } from './shake-hands.ts'

export type InjectionEvidence =
  /** The server answered, inside TLS, a command that it was sent before TLS. */
  | 'executes-plaintext'
  /** Somebody put words behind the server's reply to STARTTLS. */
  | 'speaks-before-tls'
  | 'clean'

/**
 * STARTTLS command injection (CVE-2011-0411): a NOOP rides behind STARTTLS in the same segment. A server that keeps it
 * answers one reply too many inside TLS, which is seen by counting: EHLO and QUIT have two answers, not three.
 */
export async function tryInjection(
  run: InspectionRun,
  endpoint: TlsEndpoint,
): Promise<InjectionEvidence | undefined> {
  let smuggled: Promise<Answer> | undefined
  let isAnsweredInClear = false
  return await approach(
    run,
    endpoint,
    'injection',
    async (session, roundTripMs) => {
      if (isAnsweredInClear) return 'speaks-before-tls'
      const context = run.deps.trust.anyVersion
      const handshake = await shakeHands(session, { host: run.host, context })
      if (handshake.status === 'failed') {
        return handshake.failure.kind === 'plaintext-injected' ? 'speaks-before-tls' : undefined
      }
      await waitForTicket(session, roundTripMs)
      session.limit(run.limits.stepMs)
      // The NOOP still waits for its answer, so an honest server answers it with EHLO's, and EHLO with QUIT's.
      const hello = session.hello(ehloNameFor(session.socket, run.deps.ehloName))
      await smuggled
      void session.ask('QUIT')
      const answer = await hello
      if (answer.status === 'failed') return undefined
      return answer.reply.code === 221 ? 'clean' : 'executes-plaintext'
    },
    async (session) => {
      const [startTls, noop] = session.askAll([{ text: 'STARTTLS' }, { text: 'NOOP' }])
      smuggled = noop?.then((answer) => {
        isAnsweredInClear = !session.isEncrypted
        return answer
      })
      const answer = await startTls
      return answer?.status === 'replied' && answer.reply.code === 220
    },
  )
}
