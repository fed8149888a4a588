import type { AuthMethod } from '@ehlo/shared'
import { afterEach, describe, expect, test } from 'vitest'
import { useLab } from '../support/lab/use-lab.ts'
import { planFor, runTest } from '../support/probe/index.ts'
import { accounts, at, keywords, startScriptedServer } from '../support/scripted-server/index.ts'
import type { Part, ScriptedServer, Session } from '../support/scripted-server/index.ts'

const username = 'kari@lab.test'
const plainOf = (secret: string) => `\0${username}\0${secret}`
const tokenFormOf = (secret: string) => `user=${username}\x01auth=Bearer ${secret}\x01\x01`
const mechanisms = [
  ['plain', 'AUTH PLAIN', plainOf],
  ['xoauth2', 'AUTH XOAUTH2', tokenFormOf],
] as const

// RFC 5321 §4.5.3.1.4, CRLF included.
const longestLine = 512
/** Nothing of them repeats: as long as access tokens often are, and the longest password that is taken. */
const secrets = [
  ['a token', Array.from({ length: 400 }, (_, i) => (i * 7919 + 46_656).toString(36)).join('-')],
  [
    'a password',
    Array.from({ length: 4096 }, (_, i) =>
      String.fromCodePoint(0x4e_00 + ((i * 7919) % 20_000)),
    ).join(''),
  ],
] as const

const servers: ScriptedServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function testAgainst(parts: Part[], authMethod: AuthMethod, password: string) {
  const server = await startScriptedServer([keywords(['AUTH PLAIN XOAUTH2']), ...parts])
  servers.push(server)
  const { host, port } = server
  const run = await runTest(planFor({ host, port, authMethod, username }, { password }))
  const lines = server.sessions.flatMap((session) => session.lines)
  return { run, said: lines.filter((line) => !/^(EHLO|QUIT)/.test(line)), server }
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

/** Pieces of text that are long enough to be nothing else, at every place where a line may have been folded. */
function piecesOf(text: string, length = 24): string[] {
  return Array.from({ length: text.length - length }, (_, i) => text.slice(i, i + length))
}

function expectHidden(run: unknown, secret: string): void {
  const shown = JSON.stringify(run)
  const hex = Buffer.from(secret).toString('hex')
  const forms = [plainOf(secret), tokenFormOf(secret), secret].map(base64)
  for (const form of [secret, hex, encodeURIComponent(secret), ...forms]) {
    // Not toContain: a failure would print the whole run.
    expect(piecesOf(form).find((piece) => shown.includes(piece))).toBeUndefined()
  }
}

describe.each(mechanisms)(
  'an initial response that is too long for a command line: %s',
  (method, auth, formOf) => {
    describe.each(secrets)('%s', (_which, secret) => {
      test('is sent when it is asked for, and lets in', async () => {
        const { run, said, server } = await testAgainst(
          [accounts({ [username]: secret })],
          method,
          secret,
        )
        expect(run.outcome?.authentication.status).toBe('pass')
        expect(said).toEqual([auth, base64(formOf(secret))])
        expect(server.sessions[0]?.logins).toMatchObject([{ username, password: secret }])
        expect(
          run.transcript.flatMap(({ from, text }) => (from === 'client' ? [text] : [])),
        ).toEqual([expect.stringContaining('EHLO'), auth, '********', 'QUIT'])
        expectHidden(run, secret)
      })

      test('is refused as one that came at once would be', async () => {
        const { run, said } = await testAgainst(
          [accounts({ [username]: 'another' })],
          method,
          secret,
        )
        expect(run.outcome?.authentication).toMatchObject({ status: 'fail', reply: { code: 535 } })
        // The reason of XOAUTH2 is the first challenge after the response, however that was sent.
        const afterReason = method === 'xoauth2' ? [''] : []
        expect(said).toEqual([auth, base64(formOf(secret)), ...afterReason])
        expectHidden(run, secret)
      })

      test('is given up by * where the server asks on, and not sent again', async () => {
        const ask = async (session: Session) => {
          await session.reply('334 ')
          return session.readLine()
        }
        const askOn = at('auth', async (session) => {
          for (;;) {
            const line = await ask(session)
            if (line === undefined || line === '*') break
          }
          await session.reply('501 5.7.0 Authentication aborted')
        })
        const { said } = await testAgainst([askOn], method, secret)
        const afterReason = method === 'xoauth2' ? [''] : []
        expect(said).toEqual([auth, base64(formOf(secret)), ...afterReason, '*'])
      })

      test.each([
        ['as it came', (line: string) => line],
        ['decoded', () => secret],
        ['in escapes', () => encodeURIComponent(secret)],
        ['in hexadecimal', () => Buffer.from(secret).toString('hex')],
        ['as Latin-1', () => Buffer.from(secret).toString('latin1')],
      ])(
        'is not shown where the server says it back %s, on one line or folded',
        async (_how, say) => {
          for (const perLine of [1000, 6000]) {
            const echo = at('auth', async (session) => {
              await session.reply('334 ')
              const said = say((await session.readLine()) ?? '')
              const octets = said.match(new RegExp(`.{1,${perLine}}`, 'gsu')) ?? []
              const words = ['bad login', ...octets].map((text) => `535-5.7.8 ${text}`)
              await session.reply([...words, '535 5.7.8 that was it'].join('\r\n'))
            })
            const { run } = await testAgainst([echo], method, secret)
            expect(run.outcome?.authentication.status).not.toBe('pass')
            expect(run.stages.at(-1)).toMatchObject({ id: 'authenticate', status: 'failed' })
            expectHidden(run, secret)
          }
        },
      )
    })

    test('goes with AUTH as long as the line fits, which saves a round trip', async () => {
      const room = longestLine - `${auth} \r\n`.length
      const bytes = Math.floor(room / 4) * 3 - formOf('').length
      const fitting = await testAgainst([], method, 'x'.repeat(bytes))
      expect(fitting.said).toEqual([`${auth} ${base64(formOf('x'.repeat(bytes)))}`])
      const longer = await testAgainst([], method, 'x'.repeat(bytes + 1))
      expect(longer.said).toEqual([auth, base64(formOf('x'.repeat(bytes + 1)))])
    })
  },
)

test('a real server, whose command lines are shorter than a token, lets it in', async () => {
  const lab = useLab()
  const { kari } = lab.accounts
  const password = lab.accessToken(kari.username, 'valid', 'a role of many. '.repeat(150))
  const { name: host } = lab.hosts.oauth
  const run = await runTest(
    planFor({ host, port: 465, encryption: 'tls', authMethod: 'xoauth2' }, { password }),
    { dnsServer: lab.dns.server, rootPem: lab.rootPem, limits: {} },
  )
  expect(run.outcome?.authentication).toMatchObject({ status: 'pass', mechanism: 'XOAUTH2' })
})
