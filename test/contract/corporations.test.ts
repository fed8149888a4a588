import type { Run } from '@ehlo/shared'
import { describe, expect, it } from 'vitest'
import { buildRun } from '../support/stores/builders.ts'
import { dialects, openTestStore } from '../support/stores/open-test-store.ts'
import {
  connectionChange,
  newConnection,
  operator,
  useUseCases,
} from '../support/stores/use-cases.ts'

const refusal = (type: string) => expect.objectContaining({ name: 'Refusal', type })

describe.each(dialects)('corporations on %s', (dialect) => {
  const start = async () => {
    const store = await openTestStore(dialect)
    return { store, ...useUseCases(store) }
  }

  it('are kept, changed by version, listed from the newest, and removed', async () => {
    const { corporations } = await start()
    const first = await corporations.add(operator, {
      name: 'Fjord',
      domains: ['fjord.no', 'fjord.no', 'fjord.com'],
      automaticMail: ['gdpr'],
    })
    expect(first).toMatchObject({
      name: 'Fjord',
      domains: ['fjord.no', 'fjord.com'],
      automaticMail: ['gdpr'],
      fallback: 'system-relay',
      version: 1,
    })
    const second = await corporations.add(operator, { name: 'Skog' })

    const changed = await corporations.amend(operator, first.id, 1, { domains: [] })
    expect(changed).toMatchObject({ domains: [], name: 'Fjord', version: 2 })
    expect(await corporations.amend(operator, first.id, 2, { name: 'Fjord' })).toEqual(changed)
    await expect(corporations.amend(operator, first.id, 1, { name: 'x' })).rejects.toEqual(
      refusal('stale-version'),
    )

    const page = await corporations.list({ limit: 1 })
    expect(page.items).toEqual([second])
    const rest = await corporations.list({ limit: 1, cursor: page.nextCursor })
    expect(rest).toEqual({ items: [changed] })

    await expect(corporations.remove(operator, first.id, 1)).rejects.toEqual(
      refusal('stale-version'),
    )
    await corporations.remove(operator, first.id, 2)
    await expect(corporations.find(first.id)).rejects.toEqual(refusal('not-found'))
  })

  it('cannot be removed while they have connections, active or not', async () => {
    const { connections, corporations } = await start()
    const { id } = await corporations.add(operator, { name: 'Fjord' })
    const own = newConnection({ corporationId: id, active: false })
    const connection = await connections.add(operator, own)

    await expect(corporations.remove(operator, id, 1)).rejects.toEqual(
      refusal('corporation-in-use'),
    )
    await connections.remove(operator, connection.id, 1)
    await corporations.remove(operator, id, 1)
  })

  describe('fall back', () => {
    it('to the system relay until the first active connection of their own, then refuse', async () => {
      const { connections, corporations } = await start()
      const { id } = await corporations.add(operator, { name: 'Fjord' })
      const bystander = await corporations.add(operator, { name: 'Skog' })
      const own = newConnection({ corporationId: id, active: false })
      const inactive = await connections.add(operator, own)
      expect((await corporations.find(id)).fallback).toBe('system-relay')

      await connections.amend(operator, inactive.id, 1, connectionChange({ active: true }))

      expect(await corporations.find(id)).toMatchObject({ fallback: 'refuse', version: 2 })
      expect(await corporations.find(bystander.id)).toEqual(bystander)
    })

    it('as a person says from then on, whatever connections come and go', async () => {
      const { connections, corporations } = await start()
      const { id } = await corporations.add(operator, { name: 'Fjord' })
      const own = newConnection({ corporationId: id })
      const first = await connections.add(operator, own)
      const fallback = 'system-relay'
      const chosen = await corporations.amend(operator, id, 2, { fallback })

      await connections.remove(operator, first.id, 1)
      await connections.add(operator, own)
      await connections.add(operator, newConnection())

      expect(await corporations.find(id)).toEqual(chosen)
    })

    it('to refusal, all of them, with the first active connection of all, and those born later', async () => {
      const { connections, corporations } = await start()
      const older = await corporations.add(operator, { name: 'Fjord' })
      const shared = await connections.add(operator, newConnection())
      expect((await corporations.find(older.id)).fallback).toBe('refuse')

      const born = await corporations.add(operator, { name: 'Skog' })
      expect(born).toMatchObject({ fallback: 'refuse', version: 1 })
      const chosen = await corporations.add(operator, { name: 'Li', fallback: 'system-relay' })
      await connections.amend(operator, shared.id, 1, connectionChange({ priority: 7 }))
      await connections.add(operator, newConnection({ corporationId: chosen.id }))
      expect(await corporations.find(chosen.id)).toEqual(chosen)
    })

    it('to refusal when a connection is moved to them', async () => {
      const { connections, corporations } = await start()
      const [from, to] = [
        await corporations.add(operator, { name: 'Fjord' }),
        await corporations.add(operator, { name: 'Skog' }),
      ]
      const moved = await connections.add(operator, newConnection({ corporationId: from.id }))
      expect((await corporations.find(to.id)).fallback).toBe('system-relay')
      await connections.amend(operator, moved.id, 1, connectionChange({ corporationId: to.id }))
      expect((await corporations.find(to.id)).fallback).toBe('refuse')
    })
  })
})

describe.each(dialects)('the health of a connection on %s', (dialect) => {
  const start = async () => {
    const store = await openTestStore(dialect)
    const { connections } = useUseCases(store)
    const added = await connections.add(operator, newConnection({ senderDomain: 'fjord.no' }))
    const { id, host, port, encryption, username, authMethod, tlsVerification } = added
    const settings = { host, port, encryption, username, authMethod, tlsVerification }
    const address = 'post@fjord.no'
    const outcome: NonNullable<Run['outcome']> = {
      authentication: { status: 'pass' },
      sender: { address, status: 'accepted' },
      onBehalfOf: [],
    }
    const record = async (fields: Partial<Run>) => {
      const run = buildRun({ connectionId: id, settings, outcome, ...fields })
      await connections.recordHealth(run)
      return (await connections.find(id)).health
    }
    const amend = (fields: object) =>
      connections.amend(operator, id, 'any', connectionChange({ ...fields }))
    return { connections, added, outcome, record, amend }
  }
  const finding = (cause: string, severity: 'warning' | 'critical'): Run['findings'][number] => ({
    cause,
    severity,
    confidence: 1,
    actor: 'you',
    title: '',
    explanation: '',
    steps: [],
    evidence: [],
    references: [],
  })

  it('comes from its last test and never changes its version', async () => {
    const { connections, added, record } = await start()
    expect(await record({ id: 'r1' })).toEqual({
      state: 'healthy',
      checkedAt: '2026-03-01T12:00:00.012Z',
      runId: 'r1',
    })
    expect(await connections.find(added.id)).toMatchObject({
      version: 1,
      updatedAt: added.updatedAt,
    })
  })

  it('is failing with its gravest cause when the login, a stage before it, or its own sender fails', async () => {
    const { outcome, record } = await start()
    const failed = { ...outcome, authentication: { status: 'fail' as const } }
    const findings = [finding('a-hint', 'warning'), finding('bad-credentials', 'critical')]
    expect(await record({ outcome: failed, findings })).toMatchObject({
      state: 'failing',
      cause: 'bad-credentials',
    })
    const stages: Run['stages'] = [{ id: 'connect', status: 'failed', elapsedMs: 1 }]
    const untested = { ...outcome, authentication: { status: 'not-tested' as const } }
    expect(await record({ outcome: untested, stages })).toMatchObject({ state: 'failing' })
    const refused = { ...outcome, sender: { address: 'post@fjord.no', status: 'refused' as const } }
    expect(await record({ outcome: refused })).toMatchObject({ state: 'failing' })
  })

  it('is good with a warning where a certificate will soon stop what works, and of no other warning', async () => {
    const { record } = await start()
    const ending = finding('cert-expires-soon', 'warning')
    const findings = [finding('sender-outside-domain', 'warning'), ending]
    expect(await record({ findings })).toMatchObject({
      state: 'healthy',
      cause: 'cert-expires-soon',
    })
    const health = await record({ findings: findings.slice(0, 1) })
    expect([health.state, health.cause]).toEqual(['healthy', undefined])
  })

  it('does not suffer from a sender outside its scope, or one tried on behalf of', async () => {
    const { outcome, record } = await start()
    const status = 'refused' as const
    const others = [{ address: 'sales@fjord.no', status }]
    const foreign = { ...outcome, sender: { address: 'x@else.no', status }, onBehalfOf: others }
    expect(await record({ outcome: foreign })).toMatchObject({ state: 'healthy' })
  })

  it('is not changed by a test that was cancelled, is older, or was of other settings', async () => {
    const { connections, added, outcome, record, amend } = await start()
    const health = await record({ id: 'r1' })
    const failed = { ...outcome, authentication: { status: 'fail' as const } }
    expect(await record({ outcome: failed, state: 'cancelled' })).toEqual(health)
    expect(await record({ outcome: failed, startedAt: '2026-02-01T00:00:00.000Z' })).toEqual(health)
    expect(await record({ outcome: failed, kind: 'inspect' })).toEqual(health)
    await amend({ name: 'another name' })
    expect((await connections.find(added.id)).health).toEqual(health)

    await amend({ port: 465, encryption: 'tls', password: 'x' })
    expect((await connections.find(added.id)).health).toEqual({ state: 'unknown' })
    expect(await record({ startedAt: '2027-01-01T00:00:00.000Z' })).toEqual({ state: 'unknown' })
  })
})
