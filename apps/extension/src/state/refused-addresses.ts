import type { Failure } from '../api/answer.ts'
import type { TestIdentities } from '../settings/memory.ts'
import { splitAddresses } from './split-addresses.ts'

const addressFields = ['sender', 'onBehalfOf', 'recipient'] as const
export type AddressField = (typeof addressFields)[number]

/** What the API takes for no address, by field, as it was typed there. */
export function refusedAddresses(
  failure: Failure | undefined,
  identities: TestIdentities,
): Map<AddressField, string[]> {
  const refused = new Map<AddressField, string[]>()
  if (failure?.kind !== 'problem') return refused
  for (const { pointer } of failure.problem.errors ?? []) {
    const [, name, index = '0'] = pointer.split('/')
    const field = addressFields.find((each) => each === name)
    const entry = field && splitAddresses(identities[field])[Number(index)]
    if (field === undefined || entry === undefined) continue
    refused.set(field, [...(refused.get(field) ?? []), entry])
  }
  return refused
}
