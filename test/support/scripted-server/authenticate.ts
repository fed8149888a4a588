import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Script } from './script.ts'
import type { LoginAttempt, Session } from './session.ts'

const CRAM_CHALLENGE = '<1896.697170952@scripted.test>'

/** Answers AUTH PLAIN, LOGIN, CRAM-MD5 and XOAUTH2 (RFC 4954), with or without an initial response. */
export async function authenticate(
  session: Session,
  argument: string,
  script: Script,
): Promise<void> {
  const [mechanism = '', initial] = argument.split(' ')
  const attempt = await readAttempt(session, mechanism.toUpperCase(), initial, script)
  if (attempt === 'unknown') return session.reply('504 5.5.4 Unrecognized authentication type')
  if (attempt === 'cancelled') return session.reply('501 5.7.0 Authentication aborted')
  session.logins.push(attempt.login)
  if (attempt.isRight) return session.reply('235 2.7.0 Authentication successful')
  if (attempt.login.mechanism === 'XOAUTH2') {
    // The error comes as a challenge, which the client answers with an empty line before it learns the code.
    await session.reply(`334 ${encode('{"status":"401","schemes":"bearer","scope":"mail"}')}`)
    await session.readLine()
  }
  return session.reply(script.loginRefusal)
}

type Attempt = { login: LoginAttempt; isRight: boolean } | 'unknown' | 'cancelled'

async function readAttempt(
  session: Session,
  mechanism: string,
  initial: string | undefined,
  script: Script,
): Promise<Attempt> {
  const ask = async (challenge: string) => {
    await session.reply(`334 ${encode(challenge)}`)
    const line = await session.readLine()
    return line === undefined || line === '*' ? undefined : decode(line)
  }
  const first = async (challenge: string) =>
    initial === undefined ? ask(challenge) : decode(initial === '=' ? '' : initial)
  const login = (username: string, password: string | undefined): LoginAttempt => ({
    mechanism,
    username,
    password,
    isEncrypted: session.isEncrypted,
  })
  const judge = (username: string, password: string): Attempt => ({
    login: login(username, password),
    isRight: !script.accounts || script.accounts[username] === password,
  })
  switch (mechanism) {
    case 'PLAIN': {
      const response = await first('')
      if (response === undefined) return 'cancelled'
      const [, username = '', password = ''] = response.split('\0')
      return judge(username, password)
    }
    case 'LOGIN': {
      const username = await first('Username:')
      const password = username === undefined ? undefined : await ask('Password:')
      if (username === undefined || password === undefined) return 'cancelled'
      return judge(username, password)
    }
    case 'XOAUTH2': {
      const response = await first('')
      if (response === undefined) return 'cancelled'
      const username = /user=([^\x01]*)/.exec(response)?.[1] ?? ''
      return judge(username, /auth=Bearer ([^\x01]*)/.exec(response)?.[1] ?? '')
    }
    case 'CRAM-MD5': {
      const response = await ask(CRAM_CHALLENGE)
      if (response === undefined) return 'cancelled'
      const [username = '', digest = ''] = response.split(' ')
      const password = script.accounts?.[username]
      const isRight = !script.accounts || (password !== undefined && isDigest(digest, password))
      return { login: login(username, undefined), isRight }
    }
    default:
      return 'unknown'
  }
}

function isDigest(digest: string, password: string): boolean {
  const expected = Buffer.from(createHmac('md5', password).update(CRAM_CHALLENGE).digest('hex'))
  const given = Buffer.from(digest)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64')
}

function decode(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}
