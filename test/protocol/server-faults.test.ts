import { NewMessage } from '@ehlo/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { startDelivery } from '../support/delivery/index.ts'
import {
  at,
  type Behaviour,
  type Part,
  reply,
  type Session,
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

type FaultStep = 'mail' | 'rcpt' | 'message'

/** One in so many of these steps goes wrong, counted over all sessions. */
const oneIn = (many: number, steps: FaultStep[], behaviour: Behaviour): Part => {
  let count = 0
  return (script) => {
    for (const step of steps) {
      const usual = script.steps[step]
      script.steps[step] = (session, argument) => {
        count += 1
        return count % many === 0 ? behaviour(session, argument) : usual(session, argument)
      }
    }
  }
}

/** What a server took over, by Message-ID: what it refused, or had not to the end, is not in it. */
class Taken {
  readonly times = new Map<string, number>()

  take(session: Session): void {
    const content = session.messages.at(-1)?.content.toString('latin1') ?? ''
    const [, id = ''] = /^message-id: (.*)\r$/im.exec(content) ?? []
    this.times.set(id, (this.times.get(id) ?? 0) + 1)
  }
}

const hangUpWith421: Behaviour = async (session) => {
  await session.reply('421 4.3.2 Shutting down')
  session.destroyAfterSending()
}

type Fault = {
  part: (taken: Taken) => Part
  /** Whether it can leave the client in doubt: only then may a message arrive twice. */
  leavesDoubt: boolean
}

const faults: Record<string, Fault> = {
  'answers one in ten commands with a 4xx': {
    part: () => oneIn(10, ['mail', 'rcpt', 'message'], reply('451 4.3.0 Try again later')),
    leavesDoubt: false,
  },
  'ends one session in seven messages with a 421 at RCPT': {
    part: () => oneIn(7, ['rcpt'], hangUpWith421),
    leavesDoubt: false,
  },
  'answers one in seven final dots with a 421 and hangs up': {
    part: () => oneIn(7, ['message'], hangUpWith421),
    leavesDoubt: false,
  },
  'cuts one in ten connections, before a command or the final dot is answered': {
    part: () => oneIn(10, ['mail', 'rcpt', 'message'], (session) => session.reset()),
    leavesDoubt: true,
  },
  'takes one in four messages and cuts instead of saying so': {
    part: (taken) =>
      oneIn(4, ['message'], (session) => {
        taken.take(session)
        session.reset()
      }),
    leavesDoubt: true,
  },
}

describe('every message arrives or is visibly in doubt, none is lost, where a server', () => {
  it.each(Object.entries(faults))('%s', { timeout: 90_000 }, async (_, { part, leavesDoubt }) => {
    const taken = new Taken()
    const server = await startScriptedServer([
      at('message', async (session) => {
        taken.take(session)
        await session.reply('250 2.0.0 Ok: queued as SCRIPTED')
      }),
      part(taken),
    ])
    cleanUps.push(() => server.close())
    const { submit, log, untilSettled } = await openSystem(server)
    await submit(20)
    await untilSettled()
    const messages = await log()
    expect(messages).toHaveLength(20)
    let isOfNote = 0
    for (const { status, messageId, attempts } of messages) {
      const times = taken.times.get(messageId) ?? 0
      const doubts = attempts.filter(({ result }) => result === 'in-doubt').length
      if (attempts.length > 1) isOfNote += 1
      if (leavesDoubt) {
        const least = status === 'sent' ? 1 : 0
        expect(times).toBeGreaterThanOrEqual(least)
        // Twice only where it was taken without a word, which is what the attempt says.
        expect(times).toBeLessThanOrEqual(least + doubts)
        if (status === 'in-doubt') expect(doubts).toBe(2)
      } else expect([status, times, doubts]).toEqual(['sent', 1, 0])
    }
    // The fault was met, and more than once.
    expect(isOfNote).toBeGreaterThan(1)
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
