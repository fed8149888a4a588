import type { Answer } from '../smtp/failure.ts'
import { lookBeside } from './neighbours.ts'
import type { TestRun } from './test-run.ts'

/**
 * Waits for the greeting, and after some silence also tries the same destination with TLS, on a second connection: STARTTLS
 * or no encryption on the port of implicit TLS is among the commonest mistakes, and such a server waits for our ClientHello
 * as long as we wait for its greeting.
 *
 * Silence alone proves nothing: RFC 5321 §4.5.3.2.1 has us wait five minutes, and tarpits, Postfix's postscreen and servers
 * whose name server is slow greet late. So the look waits until most of them have greeted (before that it would be a client
 * that speaks out of turn to them, which some hold against it), and only an answer in TLS ends the wait. It comes early
 * enough to leave the time for the other ports within the 20 seconds in which support wants to know.
 */
export async function awaitGreeting(run: TestRun): Promise<Answer> {
  const greeting = run.session!.expectReply()
  if (run.plan.settings.encryption === 'tls') return await greeting
  const timer = setTimeout(() => {
    // Where we are late ourselves, the greeting may be there and unread: it is read before this comes.
    setImmediate(() => void lookForTls(run, greeting))
  }, run.limits.silenceMs)
  const answer = await greeting
  clearTimeout(timer)
  return answer
}

async function lookForTls(run: TestRun, greeting: Promise<Answer>): Promise<void> {
  const session = run.session!
  // Who has said anything, as postscreen with its teaser, speaks cleartext.
  if (session.failure !== undefined || session.highWaterBytes > 0) return
  const settled = new AbortController()
  const found = lookBeside(run, {
    signal: AbortSignal.any([run.signal, settled.signal]),
    onTls() {
      run.ownPort = found
      session.note(
        `no greeting within ${run.limits.silenceMs / 1000} s, and a second connection is answered in TLS: not waited for any longer`,
      )
      // What speaks TLS from the first byte never greets in cleartext: what the limit would have said, said now.
      session.fail({ kind: 'timed-out' })
    },
  })
  await greeting
  if (run.ownPort === undefined) settled.abort()
}
