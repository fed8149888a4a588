import { describe, expect, it } from 'vitest'
import { scopeKeysFor } from '../../apps/api/src/connections/scope.ts'
import { dialects, openTestStore } from '../support/stores/open-test-store.ts'
import { newConnection, operator, useUseCases } from '../support/stores/use-cases.ts'

describe.each(dialects)('the look-up of routes on %s', (dialect) => {
  const start = async () => {
    const store = await openTestStore(dialect)
    const { connections, corporations } = useUseCases(store)
    const { id: corporationId } = await corporations.add(operator, { name: 'Fjord' })
    const { id: otherId } = await corporations.add(operator, { name: 'Other' })
    const add = async (fields: Record<string, unknown>) =>
      (await connections.add(operator, newConnection(fields))).id
    const idsFor = async (of: string | null, from: string) =>
      (await store.routes.findActiveOfScopes(scopeKeysFor(of, from))).map(({ id }) => id).toSorted()
    return { store, corporationId, otherId, add, idsFor }
  }

  it('finds each scope that fits a sender, and nothing of another sender or corporation', async () => {
    const { corporationId, otherId, add, idsFor } = await start()
    const ofAll = await add({})
    const ofDomain = await add({ senderDomain: 'fjord.no' })
    const own = await add({ corporationId })
    const ownAddress = await add({ corporationId, senderAddress: 'Kari@fjord.no' })
    const ownDomain = await add({ corporationId, senderDomain: 'fjord.no' })
    await add({ corporationId, active: false })
    await add({ corporationId, senderAddress: 'ola@fjord.no' })
    await add({ senderDomain: 'elsewhere.no' })
    await add({ corporationId: otherId })
    const fitting = [ofAll, ofDomain, own, ownAddress, ownDomain].toSorted()
    expect(await idsFor(corporationId, 'kari@fjord.no')).toEqual(fitting)
    expect(await idsFor(null, 'kari@fjord.no')).toEqual([ofAll, ofDomain].toSorted())
    expect(await idsFor(null, 'x@nowhere.no')).toEqual([ofAll])
  })

  it('answers what the choice is made by', async () => {
    const { store, corporationId, add } = await start()
    const id = await add({ corporationId, senderDomain: 'fjord.no', priority: 3 })
    const keys = scopeKeysFor(corporationId, 'kari@fjord.no')
    expect(await store.routes.findActiveOfScopes(keys)).toEqual([
      {
        id,
        corporationId,
        senderDomain: 'fjord.no',
        senderAddress: null,
        active: true,
        priority: 3,
        authMethod: 'auto',
      },
    ])
  })

  it('knows whether any active connection is for all', async () => {
    const { store, corporationId, add } = await start()
    await add({ corporationId })
    await add({ active: false })
    expect(await store.routes.hasActiveOfAll()).toBe(false)
    await add({})
    expect(await store.routes.hasActiveOfAll()).toBe(true)
  })
})
