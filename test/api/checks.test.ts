import type { Connection, Page, Run } from '@ehlo/shared'
import { afterEach, describe, expect, it } from 'vitest'
import type { Probe, TestPlan } from '../../apps/api/src/probe/test-plan.ts'
import { openApi } from './support/open-api.ts'
import type { OpenApiOptions, OpenedApi } from './support/open-api.ts'
import { reportOf, stepping } from './support/probes.ts'

const hourMs = 60 * 60 * 1000
const periodMs = 24 * hourMs

let opened: OpenedApi
let laterMs = 0
afterEach(async () => {
  await opened.close()
  laterMs = 0
})
const open = async (options: OpenApiOptions) =>
  (opened = await openApi({
    checkPeriodMs: periodMs,
    now: () => Date.now() + laterMs,
    ...options,
  }))

/** Time passes, hour by hour, and what is due then is checked to its end. */
async function pass(hours: number) {
  for (let hour = 0; hour < hours; hour += 1) {
    laterMs += hourMs
    await opened.schedule?.wake()
  }
}

/** Notes which login was tried, and answers as these logins do. */
function watching(refused: () => readonly string[] = () => []) {
  const tried: string[] = []
  const probe: Probe<TestPlan> = async (plan) => {
    const { username } = plan.settings
    tried.push(username)
    return reportOf(plan, refused().includes(username) ? 'fail' : 'pass')
  }
  return { probe, tried, since: () => tried.splice(0) }
}

const asOne = (username: string, more: object = {}) =>
  opened.addConnection({ username, senderDomain: `${username.split('@')[0]}.example`, ...more })
const healthOf = async (id: string) =>
  ((await (await opened.get(`/v1/connections/${id}`)).json()) as Connection).health
const runsOf = async (id: string) =>
  ((await (await opened.get(`/v1/runs?connection=${id}`)).json()) as Page<Run>).items
/** Answered when the test is over: what comes a period later counts from then. */
const press = async (id: string) => {
  const answer = await opened.post(`/v1/connections/${id}/test`, { depth: 'login' })
  await expect
    .poll(async () => (await runsOf(id)).map(({ state }) => state))
    .not.toContain('running')
  return answer
}
const restart = async (probe: Probe<TestPlan>) => {
  await opened.schedule?.stop()
  await opened.abandon()
  await open({ probe, earlier: opened })
}

describe('a scheduled check', () => {
  it('is a test of the login as any other: in the history, the health, the audit trail and the figures', async () => {
    await open({ probe: watching().probe })
    const { id } = await asOne('a@x.example')
    await opened.schedule?.wake()
    const [run] = await runsOf(id)
    expect(run).toMatchObject({
      kind: 'test',
      state: 'finished',
      startedBy: 'scheduled check',
      depth: 'login',
      connectionId: id,
      connectionVersion: 1,
    })
    expect(await healthOf(id)).toMatchObject({ state: 'healthy', runId: run?.id })
    const [entry] = await opened.store.audit.list(1)
    expect(entry).toMatchObject({
      action: 'connection.test',
      actorName: 'scheduled check',
      targetId: id,
      details: { runId: run?.id, depth: 'login' },
    })
    const metrics = await (await opened.get('/metrics')).text()
    expect(metrics).toContain('ehlo_scheduled_checks_total{result="healthy"} 1')
  })

  it('comes once a period to each connection, whoever tested it last', async () => {
    const { probe, since } = watching()
    await open({ probe })
    const { id } = await asOne('a@x.example')
    await asOne('b@x.example')
    await asOne('c@x.example')
    await pass(13)
    expect(since().toSorted()).toEqual(['a@x.example', 'b@x.example', 'c@x.example'])
    await press(id)
    since()
    await pass(23)
    expect(since().toSorted()).toEqual(['b@x.example', 'c@x.example'])
    // One hour would be the very millisecond at which it is due.
    await pass(2)
    expect(since()).toEqual(['a@x.example'])
  })

  it('needs no address as username, and no password where the server wants none', async () => {
    const { probe, since } = watching()
    await open({ probe })
    await asOne('apikey')
    await opened.addConnection({ username: '', password: undefined, authMethod: 'none' })
    await pass(13)
    expect(since().toSorted()).toEqual(['', 'apikey'])
  })

  it('passes over a connection that is inactive or was deleted since', async () => {
    const { probe, since } = watching()
    await open({ probe })
    const connection = await asOne('a@x.example')
    const other = await asOne('b@x.example')
    await opened.schedule?.wake()
    since()
    await opened.patch(
      `/v1/connections/${connection.id}`,
      { active: false },
      { headers: { 'if-match': '*' } },
    )
    await opened.delete(`/v1/connections/${other.id}`, { headers: { 'if-match': '*' } })
    await pass(48)
    expect(since()).toEqual([])
  })

  it('waits while a person tests the same connection', async () => {
    const { probe, plans, hasStarted, goOn } = stepping()
    await open({ probe })
    const { id } = await asOne('a@x.example')
    const pressed = press(id)
    await hasStarted
    await opened.schedule?.wake()
    expect(plans).toHaveLength(1)
    goOn()
    await pressed
    await pass(23)
    expect(plans).toHaveLength(1)
    await pass(2)
    expect(plans).toHaveLength(2)
  })

  it('is one of four at most, and of each connection one', async () => {
    const { probe, plans, goOn } = stepping()
    await open({ probe })
    for (let index = 0; index < 6; index += 1) await asOne(`a${index}@x.example`)
    const woken: Promise<void>[] = []
    const wake = async () => opened.schedule?.wake()
    for (let hour = 0; hour < 60; hour += 1) {
      laterMs += hourMs
      woken.push(wake())
      await expect.poll(() => plans.length).toBe(Math.min(4, Math.floor(hour / 2) + 1))
    }
    expect(new Set(plans.map(({ settings }) => settings.username)).size).toBe(4)
    goOn()
    await Promise.all(woken)
  })

  it('that was cancelled is not made up for at once', async () => {
    const { probe, plans, hasStarted } = stepping()
    await open({ probe })
    const { id } = await asOne('a@x.example')
    const woken = opened.schedule?.wake()
    await hasStarted
    const [run] = await runsOf(id)
    expect((await opened.delete(`/v1/runs/${run?.id}`)).status).toBe(200)
    await woken
    await pass(23)
    await restart(probe)
    await opened.schedule?.wake()
    expect(plans).toHaveLength(1)
    expect(await (await opened.get('/metrics')).text()).not.toContain('result="healthy"')
  })

  it('tells the log once where a connection fails since', async () => {
    let refused: string[] = []
    const { probe } = watching(() => refused)
    await open({ probe })
    const { id } = await asOne('a@x.example')
    const told = () => opened.log.splice(0).map((line) => JSON.parse(line) as unknown)
    await pass(25)
    expect(told()).toEqual([])
    refused = ['a@x.example']
    await pass(25)
    const event = 'A scheduled check found the health of a connection changed'
    expect(told()).toMatchObject([['warning', event, { connection: id, state: 'failing' }]])
    refused = []
    await press(id)
    await pass(25)
    expect(told()).toEqual([])
  })
})

describe('a password that was refused', () => {
  it('account lockout: is sent by no check until a person’s test passes, a restart or a new name between', async () => {
    let refused = ['a@x.example']
    const { probe, since } = watching(() => refused)
    await open({ probe })
    const { id } = await asOne('a@x.example')
    await pass(1)
    expect(since()).toEqual(['a@x.example'])
    expect(await healthOf(id)).toMatchObject({ state: 'failing' })
    await pass(48)
    const change = { headers: { 'if-match': '*' } }
    await opened.patch(`/v1/connections/${id}`, { name: 'Another name' }, change)
    await pass(48)
    await restart(probe)
    await pass(48)
    expect(since()).toEqual([])

    await press(id)
    await pass(48)
    expect(since()).toEqual(['a@x.example'])
    refused = []
    await press(id)
    since()
    // The next look may come before the login is let go, and counts as one.
    await pass(26)
    expect(since()).toEqual(['a@x.example'])
    expect(await healthOf(id)).toMatchObject({ state: 'healthy' })
  })

  it('may be another: then the connection is checked again', async () => {
    const { probe, since } = watching(() => ['a@x.example'])
    await open({ probe })
    const { id } = await asOne('a@x.example')
    await pass(48)
    expect(since()).toEqual(['a@x.example'])
    const change = { headers: { 'if-match': '*' } }
    await opened.patch(`/v1/connections/${id}`, { password: 'another one' }, change)
    await pass(48)
    expect(since()).toEqual(['a@x.example'])
  })

  it('account lockout: is not tried through another connection with the same login', async () => {
    const { probe, since } = watching(() => ['a@x.example'])
    await open({ probe })
    await opened.addConnection({ username: 'a@x.example', senderDomain: 'one.example' })
    await opened.addConnection({ username: 'a@x.example', senderDomain: 'two.example' })
    await pass(72)
    expect(since()).toEqual(['a@x.example'])
  })

  it('account lockout: is sent by no check where a person found out', async () => {
    const { probe, since } = watching(() => ['a@x.example'])
    await open({ probe })
    const { id } = await asOne('a@x.example')
    await press(id)
    since()
    await pass(72)
    expect(since()).toEqual([])
  })

  it('leaves a person the three tests of ten minutes', async () => {
    await open({ probe: watching(() => ['a@x.example']).probe })
    const { id } = await asOne('a@x.example')
    await opened.schedule?.wake()
    const statuses = []
    for (let tries = 0; tries < 4; tries += 1) statuses.push((await press(id)).status)
    expect(statuses).toEqual([200, 200, 200, 429])
  })
})

describe('a restart', () => {
  it('neither checks anew what was checked, nor skips what is due', async () => {
    const { probe, since } = watching()
    await open({ probe })
    const usernames = Array.from({ length: 6 }, (_, index) => `a${index}@x.example`)
    for (const username of usernames) await asOne(username)
    await pass(13)
    expect(since().toSorted()).toEqual(usernames)
    for (let hour = 0; hour < 10; hour += 1) {
      await restart(probe)
      await pass(1)
    }
    expect(since()).toEqual([])
    for (let hour = 0; hour < 15; hour += 1) {
      await restart(probe)
      await pass(1)
    }
    expect(since().toSorted()).toEqual(usernames)
  })

  it('after days of rest takes one after the other', async () => {
    const { probe, since } = watching()
    await open({ probe })
    for (let index = 0; index < 6; index += 1) await asOne(`a${index}@x.example`)
    await pass(13)
    since()
    laterMs += 5 * periodMs
    await restart(probe)
    await opened.schedule?.wake()
    expect(since()).toHaveLength(1)
    await pass(2)
    expect(since()).toHaveLength(1)
    await pass(10)
    expect(since()).toHaveLength(4)
  })
})
