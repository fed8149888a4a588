import { NewMessage } from '@ehlo/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { startDelivery } from '../support/delivery/index.ts'
import {
  at,
  keywords,
  type Part,
  reply,
  startScriptedServer,
} from '../support/scripted-server/index.ts'

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

/** Ehlo with one connection for all, to a server that differs from the polite one by `parts`. */
async function openSystem(parts: Part[], room: { sendsDsn?: boolean } = {}) {
  const server = await startScriptedServer(parts)
  cleanUps.push(() => server.close())
  const system = await startDelivery({ room })
  cleanUps.push(system.stop)
  const { connections, deliveries } = system
  await connections.add(localOperator, {
    host: server.host,
    port: server.port,
    encryption: 'none',
    authMethod: 'none',
    username: '',
  })
  const submit = (change: object = {}) =>
    deliveries.submit(
      localOperator,
      NewMessage.parse({
        kind: 'personal',
        from: 'kari@example.com',
        to: ['ola@example.com', 'per@example.com'],
        subject: 'Tilbud på blåbær',
        text: 'Hei',
        ...change,
      }),
    )
  const untilStatus = (id: string, status: string) =>
    expect
      .poll(async () => (await deliveries.find(localOperator, id)).status, { timeout: 10_000 })
      .toBe(status)
  // The scripted server takes DATA with no recipient at all, which is then ended by a lone dot.
  const received = () =>
    server.sessions
      .flatMap((session) => session.messages)
      .filter(({ forwardPaths }) => forwardPaths.length > 0)
  const log = async () => (await deliveries.list(localOperator, { limit: 50 })).items
  return { deliveries, submit, untilStatus, received, log, server }
}

const noSuchUser = at('rcpt', reply('550 5.1.1 <ola@example.com>: No such user'), {
  argument: /ola@/,
})
const nobody = at('rcpt', reply('550 5.1.1 No such user'), { argument: /ola@|per@/ })

describe('a message that fails for good', () => {
  it('is reported to its sender, with the server’s words, what they mean and what to do', async () => {
    const { submit, untilStatus, received } = await openSystem([nobody])
    const { id } = await submit()
    await untilStatus(id, 'failed')
    await expect.poll(() => received().length).toBe(1)
    const [dsn] = received()
    expect(dsn).toMatchObject({ reversePath: '', forwardPaths: ['kari@example.com'] })
    const text = dsn?.content.toString('latin1') ?? ''
    expect(text).toMatch(/^Content-Type: multipart\/report; report-type=delivery-status;/im)
    expect(text).toMatch(/^Auto-Submitted: auto-replied\r$/m)
    for (const address of ['ola', 'per']) {
      expect(text).toContain(
        `Final-Recipient: rfc822; ${address}@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n` +
          'Remote-MTA: dns; 127.0.0.1\r\nDiagnostic-Code: smtp; 550 5.1.1 No such user\r\n',
      )
    }
    expect(text).toMatch(/What it means\r\n {2}\S/)
    expect(text).toMatch(/^Content-Type: text\/rfc822-headers\r$/m)
    expect(text).toMatch(/^Subject: =\?UTF-8\?Q\?Tilbud_p=C3=A5_bl=C3=A5b=C3=A6r\?=\r$/m)
  })

  it('for some of its recipients names those alone', async () => {
    const { submit, untilStatus, received } = await openSystem([noSuchUser])
    const { id } = await submit()
    await untilStatus(id, 'failed')
    await expect.poll(() => received().length).toBe(2)
    const text = received().at(-1)?.content.toString('latin1') ?? ''
    expect(text).toContain('Final-Recipient: rfc822; ola@example.com')
    expect(text).not.toContain('Final-Recipient: rfc822; per@example.com')
  })

  it('has the cause of its failure in the log', async () => {
    const { submit, untilStatus, log } = await openSystem([nobody])
    const { id } = await submit()
    await untilStatus(id, 'failed')
    const failed = (await log()).find((message) => message.id === id)
    expect(failed?.attempts).toMatchObject([{ result: 'refused', cause: 'recipient-unknown' }])
  })

  it('is failed before it is sent where it is over the SIZE of the next server, and that is explained', async () => {
    const { submit, untilStatus, log, received } = await openSystem([keywords(['SIZE 5000'])])
    const { id } = await submit({ text: 'Hei på deg. '.repeat(500) })
    await untilStatus(id, 'failed')
    const failed = (await log()).find((message) => message.id === id)
    expect(failed?.attempts).toMatchObject([
      {
        result: 'refused',
        stage: 'envelope',
        reply: { code: 552, enhancedStatus: '5.3.4' },
        cause: 'message-too-large',
      },
    ])
    await expect.poll(() => received().length).toBe(1)
    const [report] = received()
    expect(report).toMatchObject({ reversePath: '', forwardPaths: ['kari@example.com'] })
    expect(report?.content.toString()).toContain('up to 5000 bytes')
  })

  it('backscatter: nobody is told of automatic mail that failed', async () => {
    const { submit, untilStatus, received, log } = await openSystem([nobody])
    const { id } = await submit({ kind: 'automatic', automaticType: 'notification' })
    await untilStatus(id, 'failed')
    expect(await log()).toHaveLength(1)
    expect(received()).toEqual([])
  })

  it('backscatter: a notification that fails is not reported in its turn', async () => {
    const { submit, untilStatus, log } = await openSystem([at('rcpt', reply('550 5.7.1 No'))])
    const { id } = await submit()
    await untilStatus(id, 'failed')
    const notification = (await log()).find((message) => message.id !== id)
    await untilStatus(notification!.id, 'failed')
    expect(await log()).toHaveLength(2)
  })

  it('is reported by nobody else: a caller cannot send a notification of its own', async () => {
    const { submit } = await openSystem([])
    await expect(
      submit({ kind: 'automatic', automaticType: 'delivery-status' }),
    ).rejects.toMatchObject({ type: 'invalid' })
  })

  it('is not reported where the operator switched that off', async () => {
    const { submit, untilStatus, log } = await openSystem([nobody], { sendsDsn: false })
    const { id } = await submit()
    await untilStatus(id, 'failed')
    expect(await log()).toHaveLength(1)
  })

  it('header injection: a hostile reply cannot add a field to the report', async () => {
    const { submit, untilStatus, received } = await openSystem([
      at('rcpt', reply('550-5.1.1 No\r\n550 5.1.1 \rBcc: boss@example.com\u0085x'), { times: 2 }),
    ])
    const { id } = await submit()
    await untilStatus(id, 'failed')
    await expect.poll(() => received().length).toBe(1)
    expect(received()[0]?.content.toString('latin1')).not.toMatch(/^Bcc:/m)
  })
})
