import type { Script, Step } from './script.ts'
import type { Session } from './session.ts'

const STEP_OF_VERB: Record<string, Step> = {
  EHLO: 'ehlo',
  HELO: 'helo',
  STARTTLS: 'starttls',
  AUTH: 'auth',
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'data',
  RSET: 'rset',
  NOOP: 'noop',
  QUIT: 'quit',
}

/** One conversation from the first byte to the end. */
export async function converse(
  session: Session,
  script: Script,
  isImplicitTls: boolean,
): Promise<void> {
  if (isImplicitTls) await script.steps.tls(session, '')
  if (!session.hasEnded) await script.steps.connect(session, '')
  for (;;) {
    const line = await session.readLine()
    if (line === undefined) break
    const [verb = '', ...rest] = line.split(' ')
    const step = STEP_OF_VERB[verb.toUpperCase()] ?? 'unknown'
    await script.steps[step](session, rest.join(' '))
  }
  session.end()
}
