import { NewMessage } from '@ehlo/shared'
import { afterEach, expect, test } from 'vitest'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { startDelivery } from '../support/delivery/index.ts'
import { planFor, runTest } from '../support/probe/index.ts'
import { keywords, startScriptedServer } from '../support/scripted-server/index.ts'
import type { ScriptedServer, Session } from '../support/scripted-server/index.ts'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

const sender = 'kari@lab.test'
const recipient = 'ola@lab.test'
const password = 'hunter2-hunter2'

/** What a client says of its message: every command from its last MAIL on, and every byte of the content. */
function sentOver(session: Session | undefined) {
  const lines = session?.lines ?? []
  const from = lines.findLastIndex((line) => line.startsWith('MAIL FROM'))
  const content = session?.messages[0]?.content.toString('latin1') ?? ''
  return {
    hello: lines.find((line) => line.startsWith('EHLO')),
    login: session?.logins,
    commands: lines.slice(from).filter((line) => line !== 'QUIT'),
    // A message's own: everything else must be the same to the byte.
    content: content
      .replace(/^Message-ID: <[0-9a-f-]{36}@/m, 'Message-ID: <id@')
      .replace(/^Date: .{31}\r$/m, 'Date: now\r'),
  }
}

async function openServer(extensions: string[]): Promise<ScriptedServer> {
  const server = await startScriptedServer([keywords(['AUTH PLAIN', ...extensions])])
  cleanUps.push(() => server.close())
  return server
}

test.each([
  ['that pipelines', ['PIPELINING', '8BITMIME', 'SIZE 10000000']],
  ['that offers nothing', []],
])('a server %s gets the same bytes from a test as from production', async (_name, extensions) => {
  const server = await openServer(extensions)
  const { host, port } = server
  const tested = planFor({ host, port }, { depth: 'message', sender, recipient, password })
  const run = await runTest(tested)
  expect(run.outcome?.sender).toMatchObject({ status: 'accepted', proof: 'message' })
  const test = sentOver(server.sessions.at(-1))

  // The message that the test sent, handed in as a system does.
  const fields = new Map(
    test.content
      .split('\r\n\r\n')[0]!
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => line.split(/: (.*)/, 2) as [string, string]),
  )
  const body = test.content.split('\r\n\r\n').slice(1).join('\r\n\r\n')
  const system = await startDelivery()
  cleanUps.push(system.stop)
  await system.connections.add(localOperator, {
    host,
    port,
    encryption: 'none',
    username: sender,
    password,
  })
  const { id } = await system.deliveries.submit(
    localOperator,
    NewMessage.parse({
      kind: 'personal',
      from: sender,
      to: recipient,
      subject: fields.get('Subject'),
      // As it was before quoted-printable (RFC 2045 §6.7) broke its lines.
      text: body.replaceAll('=\r\n', '').replaceAll('\r\n', '\n'),
      headers: {
        'Auto-Submitted': fields.get('Auto-Submitted'),
        'X-Ehlo-Test': fields.get('X-Ehlo-Test'),
      },
    }),
    undefined,
  )
  await expect
    .poll(async () => (await system.deliveries.find(localOperator, id)).status)
    .toBe('sent')
  const production = sentOver(server.sessions.at(-1))
  expect(server.sessions).toHaveLength(2)
  expect(production).toEqual(test)
  expect(production.content).toContain('X-Ehlo-Test: ')
})
