import { afterEach, describe, expect, it } from 'vitest'
import type { Outgoing } from '../../apps/api/src/delivery/carrier/carrier.ts'
import { openCarrier } from '../support/delivery/open-carrier.ts'
import {
  at,
  keywords,
  type Part,
  reply,
  resetConnection,
  startScriptedServer,
} from '../support/scripted-server/index.ts'

const cleanUps: (() => Promise<unknown> | void)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

async function openWay(parts: Part[]) {
  const server = await startScriptedServer(parts)
  cleanUps.push(() => server.close())
  const carrier = openCarrier(server)
  cleanUps.push(() => carrier.close())
  const send = (change: Partial<Outgoing> = {}) =>
    carrier.send({
      reversePath: 'kari@example.com',
      recipients: ['ola@example.com', 'per@example.com'],
      raw: Buffer.from('Subject: x\r\n\r\nHei\r\n'),
      ...change,
    })
  return { send, sessions: server.sessions }
}

const big = Buffer.from(`Subject: big\r\n\r\n${`${'x'.repeat(76)}\r\n`.repeat(100_000)}`)
const withoutPipelining = keywords(['8BITMIME'])

describe.each([
  ['pipelined', [] as Part[]],
  ['command by command', [withoutPipelining]],
])('a transaction, %s', (_, parts) => {
  it('is told all of the envelope, and keeps its session for the next', async () => {
    const { send, sessions } = await openWay(parts)
    for (let count = 0; count < 3; count += 1) {
      expect(await send()).toMatchObject({ result: 'accepted', rejected: [] })
    }
    expect(sessions).toHaveLength(1)
    expect(sessions[0]?.messages).toHaveLength(3)
    expect(sessions[0]?.messages[2]).toMatchObject({
      reversePath: 'kari@example.com',
      forwardPaths: ['ola@example.com', 'per@example.com'],
      content: Buffer.from('Subject: x\r\n\r\nHei\r\n'),
    })
  })

  it('goes on without the recipients that were refused, and names them', async () => {
    const { send } = await openWay([
      ...parts,
      at('rcpt', reply('550 5.1.1 No such user'), { argument: /ola/ }),
    ])
    expect(await send()).toMatchObject({
      result: 'accepted',
      rejected: [{ address: 'ola@example.com', reply: { code: 550, enhancedStatus: '5.1.1' } }],
    })
  })

  it('of which every recipient is refused leaves its session to the next', async () => {
    const { send, sessions } = await openWay([
      ...parts,
      at('rcpt', reply('550 5.1.1 No such user'), { times: 2 }),
      at('data', reply('554 5.5.1 No valid recipients'), { times: 1 }),
    ])
    if (parts.includes(withoutPipelining)) {
      expect(await send()).toMatchObject({ result: 'refused', stage: 'envelope' })
      expect(sessions[0]?.lines).not.toContain('DATA')
      return
    }
    expect(await send()).toMatchObject({ result: 'refused', reply: { code: 550 } })
    expect(await send()).toMatchObject({ result: 'accepted' })
    expect(sessions).toHaveLength(1)
  })

  it('that the server ends with a 421 half-way is deferred', async () => {
    const { send } = await openWay([
      ...parts,
      at('rcpt', async (session) => {
        await session.reply('421 4.3.2 Shutting down')
        session.destroyAfterSending()
      }),
    ])
    expect(await send()).toMatchObject({ result: 'deferred', reply: { code: 421 } })
  })

  it('that is cut off at DATA was surely not taken', async () => {
    const { send } = await openWay([...parts, at('data', resetConnection())])
    expect(await send()).toMatchObject({ result: 'unreachable' })
  })

  it('that is cut off after its final dot is in doubt', async () => {
    const { send } = await openWay([...parts, at('message', resetConnection())])
    expect(await send()).toMatchObject({ result: 'in-doubt' })
  })
})

describe('a server that takes DATA against all rules', () => {
  it('after it refused the sender: the connection is dropped, nothing is left waiting', async () => {
    const { send, sessions } = await openWay([
      at('mail', reply('550 5.7.1 Not you'), { times: 1 }),
      at('data', reply('354 Go ahead'), { times: 1 }),
    ])
    expect(await send()).toMatchObject({
      result: 'refused',
      stage: 'envelope',
      reply: { code: 550, text: 'Not you' },
    })
    await sessions[0]?.ended
    expect(sessions[0]?.messages).toEqual([])
    expect(await send()).toMatchObject({ result: 'accepted' })
    expect(sessions).toHaveLength(2)
  })

  it('after it refused every recipient: a lone dot ends it, none of the message leaves', async () => {
    const { send, sessions } = await openWay([at('rcpt', reply('550 5.1.1 No'), { times: 2 })])
    expect(await send()).toMatchObject({ result: 'refused', stage: 'envelope' })
    expect(sessions[0]?.messages.map(({ content }) => content.length)).toEqual([0])
    expect(await send()).toMatchObject({ result: 'accepted' })
    expect(sessions).toHaveLength(1)
  })

  it('with a 250 instead of 354: no content is sent', async () => {
    const { send } = await openWay([at('data', reply('250 Ok'))])
    expect(await send()).toMatchObject({ result: 'unreachable' })
  })
})

describe('a server that answers before the end of a message', () => {
  it('refusing it: that counts, and half a message is never ended by a dot', async () => {
    const { send, sessions } = await openWay([
      at('data', async (session) => {
        await session.reply('354 Go ahead')
        await session.readLine()
        await session.reply('552 5.3.4 Too big')
        session.stopReading()
      }),
    ])
    expect(await send({ raw: big })).toMatchObject({ result: 'refused', reply: { code: 552 } })
    expect(sessions[0]?.messages).toEqual([])
  })

  it('hanging up: it was surely not taken', async () => {
    const { send } = await openWay([
      at('data', async (session) => {
        await session.reply('354 Go ahead')
        await session.readLine()
        session.reset()
      }),
    ])
    expect(await send({ raw: big })).toMatchObject({ result: 'unreachable' })
  })
})

describe('what the envelope says', () => {
  it('is the size and 8BITMIME where the server offers them', async () => {
    const { send, sessions } = await openWay([keywords(['PIPELINING', '8BITMIME', 'SIZE 1000'])])
    await send({ raw: Buffer.from('Subject: x\r\n\r\nblåbær\r\n') })
    expect(sessions[0]?.lines).toContain('MAIL FROM:<kari@example.com> BODY=8BITMIME SIZE=24')
  })

  it.each([
    ['exactly', 'SIZE 24', 'accepted', 1],
    ['one byte too many, of which none is sent', 'SIZE 23', 'refused', 0],
    ['a limit of 0 is none (RFC 1870 §4)', 'SIZE 0', 'accepted', 1],
    ['no limit is said', 'SIZE', 'accepted', 1],
  ])('keeps to the size that a server takes: %s (%s)', async (_, size, result, transactions) => {
    const { send, sessions } = await openWay([keywords(['PIPELINING', '8BITMIME', size])])
    const raw = Buffer.from('Subject: x\r\n\r\nblåbær\r\n')
    expect(await send({ raw })).toMatchObject(
      result === 'accepted'
        ? { result }
        : { result, stage: 'envelope', reply: { code: 552, enhancedStatus: '5.3.4' } },
    )
    const lines = sessions.flatMap((session) => session.lines)
    expect(lines.filter((line) => line.startsWith('MAIL'))).toHaveLength(transactions)
    // The session is good for a message that is not too large.
    expect(await send({ raw: Buffer.from('a: b\r\n\r\n') })).toMatchObject({ result: 'accepted' })
    expect(sessions).toHaveLength(1)
  })

  it('fails an address in UTF-8 where the server does not offer SMTPUTF8 (RFC 6531 §3.2)', async () => {
    const { send, sessions } = await openWay([])
    expect(await send({ recipients: ['blåbær@example.com'] })).toMatchObject({
      result: 'refused',
      reply: { enhancedStatus: '5.6.7' },
    })
    expect(sessions[0]?.lines.join()).not.toContain('MAIL')
  })
})
