import { usualPorts } from '@ehlo/shared/names'
import type { Answer } from '../smtp/failure.ts'
import { lookBeside } from './neighbours.ts'
import type { TestRun } from './test-run.ts'

/**
 * Waits for the greeting, and after some silence also tries the same destination with TLS, on a second connection: STARTTLS
 * or no encryption on the port of implicit TLS is among the commonest mistakes, and such a server waits for our ClientHello
 * as long as we wait for its greeting.
 *
 * Silence alone proves nothing: RFC 5321 §4.5.3.2.1 has us wait five minutes, and tarpits, Postfix's postscreen and servers
 * whose name server is slow greet late. So the look comes when most have greeted, and only an answer in TLS ends the wait.
 * It comes early enough to leave the time for the other ports within the 20 seconds in which support wants to know.
 */
export async function awaitGreeting(run: TestRun): Promise<Answer> {
  const greeting = run.session!.expectReply()
  const silenceMs = silenceBeforeLook(run)
  if (silenceMs === undefined) return await greeting
  const timer = setTimeout(() => {
    // Where we are late ourselves, the greeting may be there and unread: it is read before this comes.
    setImmediate(() => void lookForTls(run, greeting, silenceMs))
  }, silenceMs)
  const answer = await greeting
  clearTimeout(timer)
  return answer
}

/**
 * To a server that greets late on purpose the look is a client that speaks out of turn: sendmail's FEATURE(`greet_pause')
 * (cf/README; 5 seconds in its example) logs it as pre-greeting traffic, Exim with `delay` in acl_smtp_connect and
 * smtp_enforce_sync (specification, "Access control lists" and "Main configuration") as a synchronization error, and rules
 * of fail2ban block an address for either. Such pauses are meant for spam, and stand on port 25: it is not looked at. On
 * the other ports where submission begins in cleartext the look waits until such a pause is over.
 */
function silenceBeforeLook({ plan, limits }: TestRun): number | undefined {
  const { port, encryption } = plan.settings
  if (encryption === 'tls' || port === usualPorts.none) return undefined
  return port === usualPorts.starttls || port === 2525 ? 2 * limits.silenceMs : limits.silenceMs
}

async function lookForTls(
  run: TestRun,
  greeting: Promise<Answer>,
  silenceMs: number,
): Promise<void> {
  const session = run.session!
  // Who has said anything, as postscreen with its teaser, speaks cleartext.
  if (session.failure !== undefined || session.highWaterBytes > 0) return
  const settled = new AbortController()
  const found = lookBeside(run, {
    silenceMs,
    signal: AbortSignal.any([run.signal, settled.signal]),
    onTls() {
      run.ownPort = found
      session.note(
        `no greeting within ${silenceMs / 1000} s, and a second connection is answered in TLS: not waited for any longer`,
      )
      // What speaks TLS from the first byte does not greet in cleartext: what the limit would have said, said now. A
      // multiplexer, such as sslh, hands a silent client on to SMTP after some seconds; to use TLS works there too.
      session.fail({ kind: 'timed-out' })
    },
  })
  await greeting
  if (run.ownPort === undefined) settled.abort()
}
