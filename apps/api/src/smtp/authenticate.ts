import type { Reply } from '@ehlo/shared'
import { isCleartextAllowed } from '../network/network-policy.ts'
import type { NetworkPolicy } from '../network/network-policy.ts'
import type { Credential } from './credential.ts'
import type { Answer, SessionFailure } from './failure.ts'
import { chooseMechanism } from './mechanisms/index.ts'
import type { Mechanism } from './mechanisms/mechanism.ts'
import type { SmtpSession } from './session.ts'

export type AuthenticationResult =
  | { status: 'passed'; mechanism: string; reply: Reply }
  /** The server looked at the login and said no: 5yz. */
  | { status: 'refused'; mechanism: string; reply: Reply }
  /** A 4yz, an answer out of turn, or none: nothing is known about the login. */
  | { status: 'undecided'; mechanism: string; failure: SessionFailure }
  /** The password did not leave. */
  | { status: 'not-sent'; failure: SessionFailure }

const HIDDEN = '********'

// RFC 4954 §4: AUTH keeps to the 512 octets of any command (RFC 5321 §4.5.3.1.4), CRLF included; a longer response waits to be
// asked for. Postfix breaks a line after 2048, in the middle of a token, and then refuses the login.
const longestCommand = 510

/** Logs in once. Passwords go only over TLS (verified or pinned before) or to networks opened for cleartext. */
export async function authenticate(
  session: SmtpSession,
  credential: Credential,
  policy: NetworkPolicy,
): Promise<AuthenticationResult> {
  const method = credential.method === 'none' ? 'auto' : credential.method
  const offered = session.capabilities?.mechanisms ?? []
  const obstacle = findObstacle(session, credential, policy, offered)
  if (obstacle !== undefined) return { status: 'not-sent', failure: obstacle }
  const mechanism = chooseMechanism(method, offered, session.isEncrypted)
  if (mechanism === undefined) {
    return {
      status: 'not-sent',
      failure: { kind: 'mechanism-not-offered', wanted: method, offered },
    }
  }
  const answer = await converse(session, credential, mechanism)
  const { name } = mechanism
  if (answer.status === 'failed') {
    return { status: 'undecided', mechanism: name, failure: answer.failure }
  }
  const { reply } = answer
  if (reply.code === 235) {
    credential.state = 'accepted'
    return { status: 'passed', mechanism: name, reply }
  }
  if (reply.code >= 500) return { status: 'refused', mechanism: name, reply }
  return { status: 'undecided', mechanism: name, failure: { kind: 'reply', reply } }
}

function findObstacle(
  session: SmtpSession,
  credential: Credential,
  policy: NetworkPolicy,
  offered: readonly string[],
): SessionFailure | undefined {
  if (session.failure !== undefined) return session.failure
  if (credential.isMissing) return { kind: 'credentials-missing' }
  if (credential.state === 'spent') return { kind: 'password-spent' }
  const address = session.socket.remoteAddress ?? ''
  if (!session.isEncrypted && !isCleartextAllowed(policy, address)) {
    return { kind: 'cleartext-refused' }
  }
  return offered.length === 0 ? { kind: 'auth-not-offered' } : undefined
}

async function converse(
  session: SmtpSession,
  credential: Credential,
  mechanism: Mechanism,
): Promise<Answer> {
  const { username } = credential
  // Looked at above: a spent or missing password never gets here.
  const credentials = { username, password: credential.reveal()! }
  // Spent until the server says otherwise: whatever happens from here on, it is not sent again.
  credential.state = 'spent'
  const initial = mechanism.initialResponse?.(credentials)
  const withInitial = initial === undefined ? '' : ` ${encode(initial)}`
  const auth = `AUTH ${mechanism.name}`
  const isTooLong = auth.length + withInitial.length > longestCommand
  let answer =
    withInitial === '' || isTooLong
      ? await session.ask(auth)
      : await session.ask(auth + withInitial, `${auth} ${HIDDEN}`)
  // An initial response that did not fit is asked for first.
  let step = isTooLong ? -1 : 0
  for (; answer.status === 'replied' && answer.reply.code === 334; step += 1) {
    const challenge = Buffer.from(answer.reply.text, 'base64')
    const response = step < 0 ? initial : mechanism.respond(challenge, step, credentials)
    if (response === undefined) return await session.ask('*')
    for (const secret of mechanism.secretsOf?.(response) ?? []) session.redactor.add(secret)
    answer = await session.ask(encode(response), HIDDEN)
  }
  return answer
}

function encode(response: string): string {
  return Buffer.from(response, 'utf8').toString('base64')
}
