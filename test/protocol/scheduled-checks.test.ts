import type { Connection, Page, Run } from '@ehlo/shared'
import { afterEach, expect, test } from 'vitest'
import { createDialer } from '../../apps/api/src/network/dialer.ts'
import { createResolver } from '../../apps/api/src/network/resolver.ts'
import { createTlsTrust } from '../../apps/api/src/smtp/tls-trust.ts'
import { openApi } from '../api/support/open-api.ts'
import type { OpenedApi } from '../api/support/open-api.ts'
import { useLab } from '../support/lab/use-lab.ts'
import { openNetwork, startProbe } from '../support/probe/index.ts'

const lab = useLab()
const { kari, ola } = lab.accounts
const hourMs = 60 * 60 * 1000

let opened: OpenedApi
let laterMs = 0
afterEach(async () => {
  await opened.close()
  laterMs = 0
})

async function open(earlier?: OpenedApi) {
  opened = await openApi({
    probe: startProbe({ dnsServer: lab.dns.server, rootPem: lab.rootPem }),
    delivery: {
      dialer: createDialer({
        resolver: createResolver({ servers: [lab.dns.server] }),
        policy: openNetwork,
      }),
      trust: createTlsTrust([lab.rootPem]),
    },
    checkPeriodMs: 24 * hourMs,
    now: () => Date.now() + laterMs,
    ...(earlier === undefined ? {} : { earlier }),
  })
}

/** Time passes, and what is due then is checked to its end. */
async function pass(hours: number) {
  for (let hour = 0; hour < hours; hour += 1) {
    laterMs += hourMs
    await opened.schedule?.wake()
  }
}

const connect = (account: { username: string }, password: string) =>
  opened.addConnection({
    host: lab.hosts.mail.name,
    username: account.username,
    password,
    senderDomain: `${account.username.split('@')[0]}.test`,
  })
const healthOf = async (id: string) =>
  ((await (await opened.get(`/v1/connections/${id}`)).json()) as Connection).health

/** How often the real server refused a login since `before`. */
const refusalsSince = async (before: string) =>
  (await lab.readLog()).slice(before.length).match(/authentication failed/g)?.length ?? 0

test('a real server is logged in to once a period; a password that it refuses is sent once', async () => {
  await open()
  const before = await lab.readLog()
  const works = await connect(kari, kari.password)
  const refused = await connect(ola, 'revoked')
  await pass(13)
  expect(await healthOf(works.id)).toMatchObject({ state: 'healthy' })
  expect(await healthOf(refused.id)).toMatchObject({ state: 'failing', cause: 'bad-credentials' })
  await opened.schedule?.stop()
  await opened.abandon()
  await open(opened)
  await pass(58)
  expect(await refusalsSince(before)).toBe(1)

  const history = async (id: string) =>
    ((await (await opened.get(`/v1/runs?connection=${id}`)).json()) as Page<Run>).items
  expect(await history(works.id)).toHaveLength(3)
  expect(await history(refused.id)).toHaveLength(1)
  expect((await history(works.id))[0]?.outcome?.authentication).toMatchObject({ status: 'pass' })

  const change = { headers: { 'if-match': '*' } }
  await opened.patch(`/v1/connections/${refused.id}`, { password: ola.password }, change)
  await opened.post(`/v1/connections/${refused.id}/test`, { depth: 'login' })
  await pass(24)
  expect(await history(refused.id)).toMatchObject([
    { startedBy: 'scheduled check', outcome: { authentication: { status: 'pass' } } },
    { startedBy: 'the admin' },
    { startedBy: 'scheduled check' },
  ])
  expect(await refusalsSince(before)).toBe(1)
})

test('a password that was refused to a message is sent by no check, and one refused to a check by no message', async () => {
  await open()
  const before = await lab.readLog()
  const ofMessage = await connect(kari, 'revoked')
  const submit = async (from: string) => {
    const message = { kind: 'personal', from, to: ola.address, subject: 'x', text: 'x' }
    const answer = await opened.post('/v1/messages', message)
    return ((await answer.json()) as { id: string }).id
  }
  const statusOf = async (id: string) =>
    ((await (await opened.get(`/v1/messages/${id}`)).json()) as { status: string }).status
  const held = await submit(`x@${kari.username.split('@')[0]}.test`)
  await expect.poll(() => statusOf(held)).toBe('held')
  await pass(48)
  expect(await refusalsSince(before)).toBe(1)
  expect(await healthOf(ofMessage.id)).toEqual({ state: 'unknown' })

  await connect(ola, 'revoked, too')
  await pass(24)
  const later = await submit(`x@${ola.username.split('@')[0]}.test`)
  expect(await statusOf(later)).toBe('held')
  expect(await refusalsSince(before)).toBe(2)
})
