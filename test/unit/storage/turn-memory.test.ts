import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createTurnMemory } from '../../../apps/api/src/storage/turn-memory.ts'

function counted() {
  let runs = 0
  const memory = createTurnMemory()
  const ask = memory.remember((values) => [`${String(values['id'])} ${(runs += 1)}`])
  return { ask, forget: memory.forget }
}

it('asks once in a turn for the same values', () => {
  const { ask } = counted()
  expect([ask({ id: 'a' }), ask({ id: 'b' }), ask({ id: 'a' })]).toEqual([
    ['a 1'],
    ['b 2'],
    ['a 1'],
  ])
})

it('asks anew in the next turn', async () => {
  const { ask } = counted()
  ask({ id: 'a' })
  await nextTurn()
  expect(ask({ id: 'a' })).toEqual(['a 2'])
})

it('asks anew once something was written, and still forgets at the end of that turn', async () => {
  const { ask, forget } = counted()
  ask({ id: 'a' })
  forget()
  expect(ask({ id: 'a' })).toEqual(['a 2'])
  await nextTurn()
  expect(ask({ id: 'a' })).toEqual(['a 3'])
})
