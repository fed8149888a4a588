import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { setInterval, setTimeout } from 'node:timers/promises'
import type { Message, MessageReceipt, Page } from '@ehlo/shared'
import { afterEach, expect, test } from 'vitest'
import { serveEhlo, type ServedProcess } from '../support/command-line/serve-ehlo.ts'
import { at, startScriptedServer, type ScriptedServer } from '../support/scripted-server/index.ts'

const kills = Number(process.env['EHLO_KILLS'] ?? 20)
const betweenMessagesMs = 10
const longestRunMs = 500
const serverTakesMs = 5

const token = 'kill-test-kill-test-kill-test-kill-test'
const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

test(
  `kill -9, ${kills} times: what was acknowledged is delivered or visibly in doubt`,
  { timeout: 120_000 + kills * 5_000 },
  async () => {
    const server = await startScriptedServer([
      at('message', async (session) => {
        await setTimeout(Math.random() * 2 * serverTakesMs)
        await session.reply('250 2.0.0 Ok: queued as SCRIPTED')
      }),
    ])
    cleanUps.push(() => server.close())
    const dataDir = await mkdtemp(join(tmpdir(), 'ehlo-kill-'))
    cleanUps.push(() => rm(dataDir, { recursive: true }))
    const environment = {
      EHLO_DATA_DIR: dataDir,
      EHLO_ADMIN_TOKEN: token,
      EHLO_ALLOWED_PORTS: String(server.port),
      EHLO_SYSTEM_RELAY: `smtp://${server.host}:${server.port}`,
    }
    const serve = () => serveEhlo({ args: ['--no-practice'], environment })

    const acknowledged = new Set<string>()
    for (let kill = 0; kill < kills; kill += 1) {
      const served = await serve()
      const flowing = flow(served, acknowledged)
      await setTimeout(Math.random() * longestRunMs)
      served.child.kill('SIGKILL')
      await once(served.child, 'exit')
      await flowing
    }

    const last = await serve()
    cleanUps.push(() => last.stop())
    await expect
      .poll(async () => (await waiting(last)).length, { timeout: 60_000, interval: 500 })
      .toBe(0)
    const messages = await listAll(last)
    const delivered = countDeliveries(server)
    const figures = judge(messages, acknowledged, delivered)
    process.stdout.write(`kill -9: ${JSON.stringify({ kills, ...figures })}\n`)
    expect(acknowledged.size).toBeGreaterThan(kills)
    expect(figures).toMatchObject({ unknown: 0, unsettled: 0, lost: 0, unexplainedDuplicates: 0 })
  },
)

/** Hands messages in at a limited rate until the process is gone; keeps the ids of those it acknowledged. */
async function flow({ url, child }: ServedProcess, acknowledged: Set<string>): Promise<void> {
  const handingIn: Promise<void>[] = []
  for await (const _ of setInterval(betweenMessagesMs)) {
    if (child.signalCode !== null || child.killed) break
    handingIn.push(handIn(url, acknowledged))
  }
  await Promise.all(handingIn)
}

async function handIn(url: string, acknowledged: Set<string>): Promise<void> {
  const body = JSON.stringify({
    kind: 'personal',
    from: 'kari@example.com',
    to: 'ola@example.com',
    subject: 'Kill',
    text: 'Hei',
  })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  try {
    const response = await fetch(`${url}/v1/messages`, { method: 'POST', headers, body })
    if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`)
    acknowledged.add(((await response.json()) as MessageReceipt).id)
  } catch (error) {
    // It was killed before it could acknowledge: it promised nothing.
    if (!(error instanceof TypeError)) throw error
  }
}

function judge(
  messages: Map<string, Message>,
  acknowledged: Set<string>,
  delivered: Map<string, number>,
) {
  const figures = {
    acknowledged: acknowledged.size,
    delivered: 0,
    duplicates: 0,
    inDoubt: 0,
    inDoubtUndelivered: 0,
    onceInDoubt: 0,
    unknown: 0,
    unsettled: 0,
    lost: 0,
    unexplainedDuplicates: 0,
  }
  for (const id of acknowledged) if (!messages.has(id)) figures.unknown += 1
  for (const { status, messageId, attempts } of messages.values()) {
    const times = delivered.get(messageId) ?? 0
    const doubts = attempts.filter(({ result }) => result === 'in-doubt').length
    if (times > 0) figures.delivered += 1
    if (doubts > 0) figures.onceInDoubt += 1
    if (status === 'in-doubt') figures.inDoubt += 1
    if (status === 'in-doubt' && times === 0) figures.inDoubtUndelivered += 1
    if (status !== 'in-doubt' && status !== 'sent') figures.unsettled += 1
    if (status === 'sent' && times === 0) figures.lost += 1
    figures.duplicates += Math.max(times - 1, 0)
    // Each attempt was noted before its first byte left: none can have delivered more than once.
    if (times > attempts.length || (times > 1 && doubts < times - 1)) {
      figures.unexplainedDuplicates += 1
    }
  }
  return figures
}

function countDeliveries({ sessions }: ScriptedServer): Map<string, number> {
  const times = new Map<string, number>()
  for (const { content } of sessions.flatMap((session) => session.messages)) {
    const [, messageId = ''] = /^message-id: (.*)\r$/im.exec(content.toString('latin1')) ?? []
    times.set(messageId, (times.get(messageId) ?? 0) + 1)
  }
  return times
}

async function waiting(served: ServedProcess): Promise<Message[]> {
  const states = ['queued', 'sending', 'deferred']
  const pages = await Promise.all(states.map((state) => list(served, `limit=1&status=${state}`)))
  return pages.flatMap(({ items }) => items)
}

async function listAll(served: ServedProcess): Promise<Map<string, Message>> {
  const all = new Map<string, Message>()
  let cursor: string | undefined
  do {
    const page = await list(served, `limit=200${cursor === undefined ? '' : `&cursor=${cursor}`}`)
    for (const message of page.items) all.set(message.id, message)
    cursor = page.nextCursor
  } while (cursor !== undefined)
  return all
}

async function list({ url }: ServedProcess, query: string): Promise<Page<Message>> {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(`${url}/v1/messages?${query}`, { headers })
  return (await response.json()) as Page<Message>
}
