import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { destinationFields } from '@ehlo/shared'
import { describe, expect, it } from 'vitest'
import type { Destination } from '../../apps/api/src/connections/destination.ts'
import { openStore } from '../../apps/api/src/storage/open-store.ts'
import { createStorePlace, dialects, openTestStore } from '../support/stores/open-test-store.ts'
import {
  connectionChange,
  createKey,
  newConnection,
  operator,
  useUseCases,
} from '../support/stores/use-cases.ts'

const refusal = (type: string) => expect.objectContaining({ name: 'Refusal', type })

/** Another value of each: types demand one of a field that is new, and the first test that none is gone. */
const elsewhere: Destination = {
  host: 'smtp.evil.example',
  port: 2525,
  encryption: 'none',
  username: 'Post@fjord.no',
  authMethod: 'plain',
  tlsVerification: `sha256:${'00'.repeat(32)}`,
}
const changes = destinationFields.map((field) => [field, { [field]: elsewhere[field] }] as const)

it('is bound to all that decides where it is sent, and how', () => {
  expect(destinationFields.toSorted()).toEqual(Object.keys(elsewhere).toSorted())
})

describe.each(dialects)('a stored password on %s', (dialect) => {
  const start = async () => {
    const store = await openTestStore(dialect)
    const { connections, vault } = useUseCases(store)
    const added = await connections.add(operator, newConnection())
    const amend = (fields: Record<string, unknown>) =>
      connections.amend(operator, added.id, 'any', connectionChange(fields))
    return { store, connections, vault, added, amend }
  }

  it.each(changes)('cannot be sent elsewhere by changing %s without it', async (_, change) => {
    const { connections, added, amend } = await start()

    await expect(amend(change)).rejects.toEqual(refusal('password-required'))
    await expect(amend({ ...change, name: 'x', priority: 5 })).rejects.toEqual(
      refusal('password-required'),
    )

    expect(await connections.find(added.id)).toEqual(added)
    expect((await connections.openCredential(added.id)).password).toBe('hemmelig')
  })

  it.each(changes)('goes along with a change of %s that gives it again', async (_, change) => {
    const { connections, added, amend } = await start()
    const amended = await amend({ ...change, password: 'ny' })
    expect(amended).toMatchObject({ ...change, credential: 'set', version: 2 })
    expect(amended.passwordUpdatedAt).not.toBe(added.passwordUpdatedAt)
    const opened = await connections.openCredential(added.id)
    expect(opened).toMatchObject({ password: 'ny', settings: change, connection: amended })
  })

  it.each(changes)('is dropped by a change of %s that clears it', async (field, change) => {
    const { connections, added, amend } = await start()
    const amended = await amend({ ...change, clearPassword: true })
    expect(amended).toMatchObject({ ...change, credential: 'unset', passwordUpdatedAt: null })
    expect((await connections.openCredential(added.id)).password).toBeUndefined()
    // And back again: it must not come back to life.
    await amend({ [field]: added[field] })
    expect((await connections.openCredential(added.id)).password).toBeUndefined()
  })

  it('stays through every other change', async () => {
    const { connections, added, amend } = await start()
    await amend({ name: 'x', priority: 9, active: false, senderDomain: 'fjord.no' })
    await amend({ host: 'SMTP.FJORD.NO.', username: 'post@fjord.no ', port: 587 })
    expect((await connections.openCredential(added.id)).password).toBe('hemmelig')
    expect((await connections.find(added.id)).passwordUpdatedAt).toBe(added.passwordUpdatedAt)
  })

  it('can be replaced, cleared, but not both', async () => {
    const { connections, added, amend } = await start()
    await expect(amend({ password: 'a', clearPassword: true })).rejects.toEqual(refusal('invalid'))
    await amend({ password: 'pässord 🔑' })
    expect((await connections.openCredential(added.id)).password).toBe('pässord 🔑')
    expect(await amend({ clearPassword: true })).toMatchObject({ credential: 'unset', version: 3 })
    expect(await amend({ clearPassword: true })).toMatchObject({ version: 3 })
    // There is nothing left that could leak.
    expect(await amend({ host: 'smtp.elsewhere.no' })).toMatchObject({ version: 4 })
  })

  it.each(changes)(
    'is unreadable where someone changed %s behind Ehlo’s back',
    async (_, change) => {
      const { store, connections, added } = await start()
      const row = await store.connections.findRow(added.id)
      if (row === undefined) throw new Error('it was just added')

      await store.atomically([store.connections.replace({ ...row, ...change }, 1)])
      await expect(connections.openCredential(added.id)).rejects.toEqual(
        expect.objectContaining({
          type: 'credential-unreadable',
          detail: expect.stringContaining('Its key is here'),
        }),
      )
      await store.atomically([store.connections.replace(row, 1)])
      expect((await connections.openCredential(added.id)).password).toBe('hemmelig')
    },
  )

  it('is unreadable in the row of another connection', async () => {
    const { store, connections, added } = await start()
    const other = await connections.add(operator, newConnection({ password: 'annet' }))
    const row = await store.connections.findRow(added.id)
    const otherRow = await store.connections.findRow(other.id)
    if (row === undefined || otherRow === undefined) throw new Error('they were just added')
    const { sealedPassword } = row

    await store.atomically([store.connections.replace({ ...otherRow, sealedPassword }, 1)])
    await expect(connections.openCredential(other.id)).rejects.toEqual(
      refusal('credential-unreadable'),
    )
    expect((await connections.openCredential(added.id)).password).toBe('hemmelig')
  })

  it('is unreadable, and nothing else is lost, when the key is; and back when the key is', async () => {
    const { store } = await start()
    const key = createKey()
    const before = useUseCases(store, { keys: [key] }).connections
    const added = await before.add(operator, newConnection())

    const lost = useUseCases(store).connections
    expect(await lost.find(added.id)).toEqual({ ...added, credential: 'unreadable' })
    const listed = (await lost.list({ limit: 9 })).items.find(({ id }) => id === added.id)
    expect(listed?.credential).toBe('unreadable')
    await expect(lost.openCredential(added.id)).rejects.toEqual(refusal('credential-unreadable'))
    const move = connectionChange({ host: 'smtp.evil.example' })
    await expect(lost.amend(operator, added.id, 1, move)).rejects.toEqual(
      refusal('password-required'),
    )
    const renamed = await lost.amend(operator, added.id, 1, connectionChange({ name: 'x' }))
    expect(renamed.credential).toBe('unreadable')

    const back = useUseCases(store, { keys: [key] }).connections
    expect((await back.openCredential(added.id)).password).toBe('hemmelig')
    const again = connectionChange({ password: 'ny' })
    expect((await lost.amend(operator, added.id, 2, again)).credential).toBe('set')
  })

  it('that does not open under its own former key is not counted as one of a lost key', async () => {
    const store = await openTestStore(dialect)
    const [former, current] = [createKey(), createKey()]
    const before = useUseCases(store, { keys: [former] }).connections
    const { id } = await before.add(operator, newConnection())
    const row = await store.connections.findRow(id)
    if (row === undefined) throw new Error('it was just added')
    await store.atomically([store.connections.replace({ ...row, ...elsewhere }, 1)])

    const after = useUseCases(store, { keys: [current, former] }).connections
    const counted = { rotated: 0, withoutKey: 0, unreadable: 1 }
    expect(await after.rotateCredentials()).toEqual(counted)
  })

  it('moves to a new key with its connection as it was, and the old key may go', async () => {
    const store = await openTestStore(dialect)
    const [former, current] = [createKey(), createKey()]
    const before = useUseCases(store, { keys: [former] }).connections
    const added = await Promise.all(
      Array.from({ length: 3 }, (_, index) =>
        before.add(operator, newConnection({ password: `hemmelig ${index}` })),
      ),
    )
    const foreign = useUseCases(store).connections
    await foreign.add(operator, newConnection())

    const rotated = useUseCases(store, { keys: [current, former] }).connections
    expect(await rotated.rotateCredentials()).toEqual({
      rotated: 3,
      withoutKey: 1,
      unreadable: 0,
    })
    expect(await rotated.rotateCredentials()).toMatchObject({ rotated: 0, withoutKey: 1 })

    const after = useUseCases(store, { keys: [current] }).connections
    for (const [index, connection] of added.entries()) {
      const opened = await after.openCredential(connection.id)
      expect(opened).toMatchObject({ connection, password: `hemmelig ${index}` })
    }
  })
})

describe('the database file', () => {
  it('never holds a password that was given, raw or encoded', async () => {
    const place = await createStorePlace('SQLite')
    const store = await openStore(place)
    const { connections } = useUseCases(store)
    const passwords = [
      'correct-horse-battery-1',
      'correct-horse-battery-2',
      'correct-horse-battery-3',
    ]
    const [first = '', second = '', third = ''] = passwords
    const { id } = await connections.add(operator, newConnection({ password: first }))
    await connections.amend(operator, id, 1, connectionChange({ password: second, port: 465 }))
    const clear = connectionChange({ clearPassword: true })
    await connections.amend(operator, id, 2, clear)
    await connections.amend(operator, id, 3, connectionChange({ password: third }))
    const refused = connections.amend(operator, id, 1, connectionChange({ password: first }))
    await expect(refused).rejects.toEqual(refusal('stale-version'))

    const kept = () =>
      Buffer.concat(
        readdirSync(place.dataDir).map((name) => readFileSync(join(place.dataDir, name))),
      )
    const whileOpen = kept()
    await store.close()
    const bytes = Buffer.concat([whileOpen, kept()])

    expect(bytes.includes('smtp.fjord.no')).toBe(true)
    for (const password of passwords) {
      const plain = Buffer.from(`\0post@fjord.no\0${password}`)
      for (const form of [
        password,
        Buffer.from(password, 'utf16le'),
        Buffer.from(password).toString('hex'),
        Buffer.from(password).toString('base64').replace(/=+$/, ''),
        plain.toString('base64').replace(/=+$/, ''),
      ]) {
        expect(bytes.includes(form)).toBe(false)
      }
    }
  })
})
