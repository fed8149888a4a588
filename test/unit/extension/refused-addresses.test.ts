import { expect, test } from 'vitest'
import type { Failure } from '../../../apps/extension/src/api/answer.ts'
import { refusedAddresses } from '../../../apps/extension/src/state/refused-addresses.ts'

function refusalOf(...pointers: string[]): Failure {
  const errors = pointers.map((pointer) => ({ pointer, detail: 'is no address' }))
  const problem = { type: 'invalid', title: 'Invalid', status: 400, errors }
  return { kind: 'problem', type: 'invalid', problem } as unknown as Failure
}

const typed = { sender: 'foo', onBehalfOf: 'office@practice.example, nonsense', recipient: ' bar ' }

test('each entry that is no address is told at its field', () => {
  const failure = refusalOf('/sender', '/onBehalfOf/1', '/recipient', '/deliveryCheck/port')
  expect([...refusedAddresses(failure, typed)]).toEqual([
    ['sender', ['foo']],
    ['onBehalfOf', ['nonsense']],
    ['recipient', ['bar']],
  ])
})

test('what is no refusal blames no field', () => {
  expect(refusedAddresses(undefined, typed).size).toBe(0)
  expect(refusedAddresses({ kind: 'unreachable' }, typed).size).toBe(0)
})
