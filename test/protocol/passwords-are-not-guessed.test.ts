import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createTestAuthority } from '../support/certificates/test-authority.ts'
import type { ServerCertificate, TestAuthority } from '../support/certificates/test-authority.ts'
import { causesOf, planFor, runTest, textOf } from '../support/probe/index.ts'
import {
  accounts,
  at,
  echoLine,
  keywords,
  startScriptedServer,
} from '../support/scripted-server/index.ts'
import type { ScriptedServer } from '../support/scripted-server/index.ts'

const username = 'kari@lab.test'
let authority: TestAuthority
let certificate: ServerCertificate
let server: ScriptedServer | undefined

beforeAll(async () => {
  authority = await createTestAuthority()
  certificate = await authority.certify('good', ['127.0.0.1'])
})

afterEach(async () => {
  await server?.close()
})

async function testWith(password: string, onBehalfOf: string[]) {
  server = await startScriptedServer(
    [
      keywords(['STARTTLS', 'AUTH PLAIN LOGIN', 'PIPELINING', 'SIZE 1000000']),
      accounts({ [username]: password }),
      at('mail', echoLine(553), { argument: /guess|sommer|winter/i }),
    ],
    { tls: certificate },
  )
  const { host, port } = server
  const plan = planFor(
    { host, port, encryption: 'starttls', authMethod: 'auto', username },
    { password, depth: 'envelope', onBehalfOf },
  )
  return await runTest(plan, { rootPem: authority.rootPem })
}

// Whoever may test a connection need not know its password: a hole in the place of a guess would tell that it was right.
describe('an address that is the password says no more than any other', () => {
  test.each([
    ['as it is', 'Sommer2024@x.example'],
    ['in other letters', 'sOMMER2024@x.example'],
    ['inside a word', 'guessSommer2024guess@x.example'],
    ['as a domain', 'guess@sommer2024.example'],
    ['in base64', `${Buffer.from('Sommer2024').toString('base64')}guess@x.example`],
    ['in hexadecimal', `guess.${Buffer.from('Sommer2024').toString('hex')}@x.example`],
  ])('%s', async (_, guess) => {
    const run = await testWith('Sommer2024', ['Winter2024@x.example', guess])
    expect(run.outcome?.authentication.status).toBe('pass')
    const transcript = textOf(run.transcript)
    expect(transcript).toContain(`MAIL FROM:<${guess}>`)
    // What the server echoes is the same hole.
    expect(transcript.match(new RegExp(`Syntax error in .*<${guess}>`))).not.toBeNull()
    const mask = '*'.repeat(8)
    const holes = run.transcript.filter(({ text }) => text.includes(mask))
    expect(holes.every(({ text }) => text.startsWith('AUTH '))).toBe(true)
  })
})

describe('a password that is a word of the protocol', () => {
  test.each(['AUTH', 'starttls', 'PLAIN', 'login', 'size'])(
    '%s lets the test be right',
    async (word) => {
      const run = await testWith(word, [])
      expect(run.outcome?.authentication.status).toBe('pass')
      expect(run.capabilities?.mechanisms).toEqual(['PLAIN', 'LOGIN'])
      expect(causesOf(run)).toEqual([])
    },
  )
})
