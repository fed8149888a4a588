import { describe, expect, it } from 'vitest'
import { dialects, openTestStore } from '../support/stores/open-test-store.ts'
import {
  connectionChange,
  newConnection,
  operator,
  useUseCases,
} from '../support/stores/use-cases.ts'

const refusal = (type: string) => expect.objectContaining({ name: 'Refusal', type })

describe.each(dialects)('connections on %s', (dialect) => {
  const start = async () => {
    const store = await openTestStore(dialect)
    return { store, ...useUseCases(store) }
  }

  it('are kept with all of their fields, their password nowhere in sight', async () => {
    const { connections, corporations } = await start()
    const { id: corporationId } = await corporations.add(operator, { name: 'Fjord' })

    const added = await connections.add(
      operator,
      newConnection({
        corporationId,
        senderDomain: 'Blåbær.NO.',
        name: ' Primary ',
        host: 'SMTP.Fjord.no.',
        authMethod: 'login',
        tlsVerification: `sha256:${'ab'.repeat(32)}`,
        active: false,
        priority: 4,
      }),
    )

    expect(added).toEqual({
      id: expect.any(String),
      corporationId,
      senderDomain: 'xn--blbr-roah.no',
      senderAddress: null,
      name: 'Primary',
      host: 'smtp.fjord.no',
      port: 587,
      encryption: 'starttls',
      username: 'post@fjord.no',
      authMethod: 'login',
      tlsVerification: `sha256:${'ab'.repeat(32)}`,
      active: false,
      priority: 4,
      credential: 'set',
      health: { state: 'unknown' },
      createdAt: '2026-03-01T12:00:02.000Z',
      updatedAt: '2026-03-01T12:00:02.000Z',
      passwordUpdatedAt: '2026-03-01T12:00:02.000Z',
      version: 1,
    })
    expect(await connections.find(added.id)).toEqual(added)
    expect((await connections.list({ limit: 9 })).items).toEqual([added])
  })

  it('are called after sender and host until they get a name, and again without one', async () => {
    const { connections } = await start()
    const any = await connections.add(operator, newConnection())
    const one = await connections.add(operator, newConnection({ senderDomain: 'fjord.no' }))
    expect([any.name, one.name]).toEqual(['smtp.fjord.no', 'fjord.no · smtp.fjord.no'])

    const named = await connections.amend(operator, one.id, 1, connectionChange({ name: 'Post' }))
    const unnamed = await connections.amend(operator, one.id, 2, connectionChange({ name: ' ' }))
    expect([named.name, unnamed.name]).toEqual(['Post', 'fjord.no · smtp.fjord.no'])
  })

  it('take the lowest free priority of their scope, also when many come at once', async () => {
    const { connections } = await start()
    await connections.add(operator, newConnection({ priority: 2 }))
    await connections.add(operator, newConnection({ senderDomain: 'fjord.no' }))

    const added = await Promise.all(
      Array.from({ length: 5 }, () => connections.add(operator, newConnection())),
    )

    expect(added.map(({ priority }) => priority).toSorted((a, b) => a - b)).toEqual([0, 1, 3, 4, 5])
  })

  it('refuse an equal priority to two active ones of a scope, however they come to it', async () => {
    const { connections } = await start()
    await connections.add(operator, newConnection({ priority: 1 }))
    const add = (fields: Record<string, unknown>) =>
      connections.add(operator, newConnection({ priority: 1, ...fields }))

    await expect(add({})).rejects.toMatchObject({
      type: 'priority-taken',
      detail: expect.stringContaining('Give 0, which is free'),
    })
    const other = await add({ senderDomain: 'fjord.no' })
    const inactive = await add({ active: false })
    const amend = (id: string, fields: Record<string, unknown>) =>
      connections.amend(operator, id, 'any', connectionChange({ ...fields }))
    const given = { priority: 1 }
    await expect(amend(other.id, { senderDomain: null, ...given })).rejects.toEqual(
      refusal('priority-taken'),
    )
    await expect(amend(inactive.id, { active: true, ...given })).rejects.toEqual(
      refusal('priority-taken'),
    )
    await expect(amend(inactive.id, { active: true, priority: 0 })).resolves.toMatchObject({
      active: true,
      priority: 0,
    })
  })

  it('keep their priority in another scope where it is free, and get the lowest free one elsewhere', async () => {
    const { connections, store } = await start()
    await connections.add(operator, newConnection({ priority: 0 }))
    await connections.add(operator, newConnection({ priority: 1 }))
    const moving = await connections.add(operator, newConnection({ senderDomain: 'fjord.no' }))
    const move = (senderDomain: string | null) =>
      connections.amend(operator, moving.id, 'any', connectionChange({ senderDomain }))

    expect(await move('vik.no')).toMatchObject({ priority: 0 })
    expect(await move(null)).toMatchObject({ senderDomain: null, priority: 2 })
    const [{ details } = {}] = await store.audit.list(1)
    expect(details).toEqual({ changed: ['senderDomain', 'priority'] })

    const idle = await connections.add(operator, newConnection({ active: false, priority: 1 }))
    const woken = connections.amend(operator, idle.id, 1, connectionChange({ active: true }))
    await expect(woken).resolves.toMatchObject({ active: true, priority: 3 })
  })

  it('refuse a scope that cannot be', async () => {
    const { connections, corporations } = await start()
    const { id: corporationId } = await corporations.add(operator, { name: 'Fjord' })
    const senderAddress = 'kari@fjord.no'
    const add = (fields: Record<string, unknown>) =>
      connections.add(operator, newConnection(fields))

    await expect(add({ senderAddress })).rejects.toEqual(refusal('invalid'))
    await expect(add({ corporationId, senderAddress, senderDomain: 'fjord.no' })).rejects.toEqual(
      refusal('invalid'),
    )
    await expect(add({ corporationId: 'nobody' })).rejects.toMatchObject({
      type: 'invalid',
      extensions: { errors: [{ pointer: '/corporationId' }] },
    })
    const personal = await add({ corporationId, senderAddress })
    const amend = (fields: Record<string, unknown>) =>
      connections.amend(operator, personal.id, 1, connectionChange(fields))
    await expect(amend({ corporationId: null })).rejects.toEqual(refusal('invalid'))
    await expect(amend({ senderDomain: 'fjord.no' })).rejects.toEqual(refusal('invalid'))
    await expect(amend({ corporationId: 'nobody' })).rejects.toEqual(refusal('invalid'))
    await expect(amend({ senderAddress: null, senderDomain: 'fjord.no' })).resolves.toMatchObject({
      senderDomain: 'fjord.no',
    })
  })

  it('count a version up with each change, and refuse one to whoever saw an older', async () => {
    const { connections, store } = await start()
    const { id } = await connections.add(operator, newConnection())

    const changed = await connections.amend(operator, id, 1, connectionChange({ priority: 3 }))
    expect(changed).toMatchObject({ version: 2, priority: 3 })
    const late = connectionChange({ priority: 4 })
    await expect(connections.amend(operator, id, 1, late)).rejects.toEqual(refusal('stale-version'))
    await expect(connections.remove(operator, id, 1)).rejects.toEqual(refusal('stale-version'))
    await connections.remove(operator, id, 2)
    await expect(connections.find(id)).rejects.toEqual(refusal('not-found'))
    await expect(connections.amend(operator, id, 2, late)).rejects.toEqual(refusal('not-found'))
    await expect(connections.remove(operator, id, 2)).rejects.toEqual(refusal('not-found'))
    expect((await store.audit.list(9)).map(({ action }) => action)).toEqual([
      'connection.remove',
      'connection.amend',
      'connection.add',
    ])
  })

  it('let one of two win who change the same version at once', async () => {
    const { connections } = await start()
    const { id } = await connections.add(operator, newConnection())

    const results = await Promise.allSettled(
      [7, 8, 9].map((priority) =>
        connections.amend(operator, id, 1, connectionChange({ priority })),
      ),
    )

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await connections.find(id)).version).toBe(2)
  })

  it('do not change by a change of nothing, written another way', async () => {
    const { connections, store } = await start()
    const added = await connections.add(operator, newConnection({ senderDomain: 'blåbær.no' }))

    const same = await connections.amend(
      operator,
      added.id,
      1,
      connectionChange({
        host: ' SMTP.FJORD.NO. ',
        port: 587,
        username: ' post@fjord.no',
        senderDomain: 'XN--BLBR-ROAH.no.',
        corporationId: null,
      }),
    )

    expect(same).toEqual(added)
    expect(await store.audit.list(9)).toHaveLength(1)
  })

  it('are listed by corporation, scope and priority, those of all first, in pages without gap or repeat', async () => {
    const { connections, corporations } = await start()
    const { id: a } = await corporations.add(operator, { name: 'A' })
    const { id: b } = await corporations.add(operator, { name: 'B' })
    const senders = [{ senderAddress: 'kari@fjord.no' }, { senderDomain: 'fjord.no' }, {}]
    for (const corporationId of [b, null, a]) {
      for (const sender of senders.toReversed()) {
        if (corporationId === null && 'senderAddress' in sender) continue
        for (const priority of [1, 0]) {
          await connections.add(operator, newConnection({ corporationId, ...sender, priority }))
        }
      }
    }
    const walk = async (query: object) => {
      const items = []
      let cursor: string | undefined
      do {
        const page = await connections.list({ limit: 3, cursor, ...query })
        items.push(...page.items)
        cursor = page.nextCursor
      } while (cursor !== undefined)
      return items
    }

    const all = await walk({})
    const whole = await connections.list({ limit: 50 })
    expect(all).toEqual(whole.items)
    expect(whole.nextCursor).toBeUndefined()
    expect(all).toHaveLength(16)
    const ofB = await walk({ corporationId: b })
    expect(ofB).toEqual(all.filter(({ corporationId }) => corporationId !== a))
    expect(
      ofB.map((one) => [one.corporationId, one.senderAddress ?? one.senderDomain, one.priority]),
    ).toEqual([
      [null, 'fjord.no', 0],
      [null, 'fjord.no', 1],
      [null, null, 0],
      [null, null, 1],
      [b, 'kari@fjord.no', 0],
      [b, 'kari@fjord.no', 1],
      [b, 'fjord.no', 0],
      [b, 'fjord.no', 1],
      [b, null, 0],
      [b, null, 1],
    ])
    await expect(connections.list({ limit: 3, cursor: 'bm9uZQ' })).rejects.toEqual(
      refusal('malformed'),
    )
  })

  it('are found by part of host, name, username, domain or address, in any case and script', async () => {
    const { connections, corporations } = await start()
    const { id: corporationId } = await corporations.add(operator, { name: 'Fjord' })
    const add = async (fields: Record<string, unknown>) =>
      (await connections.add(operator, newConnection(fields))).id
    const named = await add({ name: 'Lønn & HR', active: false })
    const hosted = await add({ host: 'mail.østlandet.no' })
    const personal = await add({
      corporationId,
      senderAddress: 'Kari@blåbær.no',
      username: 'DOMAIN\\kari',
    })
    const search = async (q: string, active?: boolean) =>
      (await connections.list({ limit: 9, q, active })).items.map(({ id }) => id)

    expect(await search(' lØNN ')).toEqual([named])
    expect(await search('østland')).toEqual([hosted])
    expect(await search('KARI@')).toEqual([personal])
    expect(await search('Blåbær')).toEqual([personal])
    expect(await search('xn--blbr')).toEqual([personal])
    expect(await search('domain\\')).toEqual([personal])
    expect(await search('%')).toEqual([])
    expect(await search('\0')).toEqual([])
    expect((await search('  ')).toSorted()).toEqual([named, hosted, personal].toSorted())
    expect(await search('lønn', true)).toEqual([])
    expect(await search('lønn', false)).toEqual([named])
  })

  it('are searched by words, without case and accents, their corporation included', async () => {
    const { connections, corporations } = useUseCases(await openTestStore(dialect))
    const bodo = await corporations.add(operator, {
      name: 'Bodø Sjømat AS',
      domains: ['xn--bodsjmat-74ac.no'],
    })
    const iberia = await corporations.add(operator, { name: 'Electrodomésticos Córdoba, S. A.' })
    const add = async (fields: Record<string, unknown>) =>
      (await connections.add(operator, newConnection(fields))).id
    const ofBodo = await add({ corporationId: bodo.id, host: 'smtp.one.example' })
    const backup = await add({ corporationId: bodo.id, host: 'smtp.two.example' })
    const ofIberia = await add({ corporationId: iberia.id, name: 'Facturación' })
    const search = async (q: string) =>
      (await connections.list({ limit: 9, q })).items.map(({ id }) => id).toSorted()

    expect(await search('bodo sjomat')).toEqual([ofBodo, backup].toSorted())
    expect(await search('bodøsjømat.no')).toEqual([ofBodo, backup].toSorted())
    expect(await search('TWO bodø')).toEqual([backup])
    expect(await search('cordoba')).toEqual([ofIberia])
    expect(await search('FACTURACIÓN córdoba')).toEqual([ofIberia])
    expect(await search('facturacion bodo')).toEqual([])

    await corporations.amend(operator, iberia.id, 'any', { name: 'Electro Sevilla' })
    expect(await search('cordoba')).toEqual([])
    expect(await search('sevilla')).toEqual([ofIberia])
  })
})
