import { NewMessage } from '@ehlo/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { startDelivery } from '../support/delivery/index.ts'
import {
  at,
  type Behaviour,
  type Part,
  reply,
  startScriptedServer,
} from '../support/scripted-server/index.ts'
import { startSmtpSink } from '../support/smtp-sink/index.ts'

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

async function openSystem(server: { host: string; port: number }) {
  const { connections, deliveries, stop } = await startDelivery()
  cleanUps.push(stop)
  await connections.add(localOperator, {
    host: server.host,
    port: server.port,
    encryption: 'none',
    authMethod: 'none',
    username: '',
  })
  const message = NewMessage.parse({
    kind: 'automatic',
    automaticType: 'notification',
    from: 'kari@example.com',
    to: 'ola@example.com',
    subject: 'Fault',
    text: 'Hei',
  })
  const submit = (count: number) =>
    Promise.all(Array.from({ length: count }, () => deliveries.submit(localOperator, message)))
  const log = async () => (await deliveries.list(localOperator, { limit: 200 })).items
  /** Tries what was put off at once instead of when it is due, until all has come to an end. */
  const untilSettled = () =>
    expect
      .poll(
        async () => {
          const open = (await log()).filter(({ status }) => !['sent', 'in-doubt'].includes(status))
          const waiting = open.filter(({ status }) => status === 'deferred')
          await Promise.allSettled(
            waiting.map(({ id }) => deliveries.change(localOperator, id, 'retry')),
          )
          return open.length
        },
        { timeout: 50_000, interval: 200 },
      )
      .toBe(0)
  return { submit, log, untilSettled }
}

const everyTenth = (behaviour: Behaviour): Part => {
  let count = 0
  return (script) => {
    for (const step of ['mail', 'rcpt', 'message'] as const) {
      const usual = script.steps[step]
      script.steps[step] = (session, argument) => {
        count += 1
        return count % 10 === 0 ? behaviour(session, argument) : usual(session, argument)
      }
    }
  }
}

const hangUpWith421: Behaviour = async (session) => {
  await session.reply('421 4.3.2 Shutting down')
  session.destroyAfterSending()
}

describe('every message arrives or is visibly in doubt, none is lost, where a server', () => {
  it.each<[string, Part]>([
    ['answers one in ten commands with a 4xx', everyTenth(reply('451 4.3.0 Try again later'))],
    ['ends a session with a 421 half-way', at('rcpt', hangUpWith421, { times: 1 })],
    ['cuts one in ten connections', everyTenth((session) => session.reset())],
    [
      'cuts after the final dot now and then',
      at('message', (session) => session.reset(), { times: 2 }),
    ],
  ])('%s', { timeout: 60_000 }, async (_, part) => {
    const server = await startScriptedServer([part])
    cleanUps.push(() => server.close())
    const { submit, log, untilSettled } = await openSystem(server)
    await submit(20)
    await untilSettled()
    const arrived = new Map<string, number>()
    for (const { content } of server.sessions.flatMap(({ messages }) => messages)) {
      const [, id = ''] = /^message-id: (.*)\r$/im.exec(content.toString('latin1')) ?? []
      arrived.set(id, (arrived.get(id) ?? 0) + 1)
    }
    for (const { status, messageId, attempts } of await log()) {
      const times = arrived.get(messageId) ?? 0
      if (status === 'sent') expect(times).toBeGreaterThan(0)
      // A refusal at the final dot is seen by the server as a message, and by nobody as delivered.
      expect(times).toBeLessThanOrEqual(attempts.length)
    }
    expect(await log()).toHaveLength(20)
  })

  it('takes a second over each message (a real, slow smtp-sink)', { timeout: 60_000 }, async () => {
    const sink = await startSmtpSink('127.0.0.1', ['-w', '1'])
    cleanUps.push(() => sink.stop())
    const { submit, log, untilSettled } = await openSystem(sink)
    await submit(8)
    await untilSettled()
    expect((await log()).map(({ status, attempts }) => [status, attempts.length])).toEqual(
      Array.from({ length: 8 }, () => ['sent', 1]),
    )
  })

  it('refuses at first, with a 4xx at RCPT (a real smtp-sink)', { timeout: 60_000 }, async () => {
    const sink = await startSmtpSink('127.0.0.1', ['-r', 'RCPT'])
    const { submit, log, untilSettled } = await openSystem(sink)
    await submit(3)
    await expect
      .poll(async () => (await log()).every(({ status }) => status === 'deferred'), {
        timeout: 10_000,
      })
      .toBe(true)
    await sink.stop()
    const kind = await startScriptedServer([], { host: sink.host, port: sink.port })
    cleanUps.push(() => kind.close())
    await untilSettled()
    expect((await log()).every(({ status }) => status === 'sent')).toBe(true)
  })
})
