import { computed, signal } from '@preact/signals'
import type { FirstContact } from '../api/first-contact.ts'
import { meet } from '../api/first-contact.ts'
import { policy } from './policy.ts'
import { hasOriginPermission, requestOriginPermission } from '../api/origin-permission.ts'
import { claimPairing } from '../api/resources.ts'
import { readApiAddress } from './api-address.ts'
import { keepPairing, pairing } from './session.ts'

const usualAddress = 'http://127.0.0.1:5870'

export type PairingStep = 'address' | 'code' | 'done'

export const step = signal<PairingStep>('address')
const typedAddress = signal<string>()

/** What was typed or linked to; an organisation's own, where there is one, comes first or alone (settings/policy.ts). */
export const address = computed(() => {
  const { apiAddress, isLocked } = policy.value
  if (isLocked && apiAddress !== undefined) return apiAddress
  return typedAddress.value ?? apiAddress ?? pairing.value?.origin ?? usualAddress
})

export function typeAddress(typed: string): void {
  typedAddress.value = typed
}
export const code = signal('')
export const deviceName = signal('')
export const isBusy = signal(false)

export type PairingProblem =
  | 'bad'
  | 'cleartext'
  | 'refused'
  | 'wrong-code'
  | 'too-many'
  | Exclude<FirstContact, 'ehlo'>

export const problem = signal<PairingProblem | null>(null)

/**
 * Begins with what a link brings: `npm start` opens one that needs neither typing nor, in its browser, a question.
 * Answers whether that was enough.
 */
export async function begin(given: {
  address?: string
  code?: string
  name: string
}): Promise<boolean> {
  step.value = 'address'
  problem.value = null
  typedAddress.value ??= given.address
  if (code.value === '') code.value = given.code ?? ''
  if (deviceName.value === '') deviceName.value = given.name
  // A pairing that works is never replaced without a click.
  if (given.address !== address.value || code.value === '' || pairing.value !== null) return false
  const read = readApiAddress(address.value)
  if (!read.ok || !(await hasOriginPermission(read.origin))) return false
  return (await reach(read.origin)) && claim()
}

/** Must run within the click: the browser shows its question only then. */
export async function reachServer(): Promise<void> {
  const read = readApiAddress(address.value)
  if (!read.ok) {
    problem.value = read.reason
    return
  }
  const permission = requestOriginPermission(read.origin)
  problem.value = null
  isBusy.value = true
  if (await permission) await reach(read.origin)
  else problem.value = 'refused'
  isBusy.value = false
}

async function reach(origin: string): Promise<boolean> {
  const contact = await meet(origin)
  if (contact !== 'ehlo') {
    problem.value = contact
    return false
  }
  typedAddress.value = origin
  step.value = 'code'
  return true
}

export async function claim(): Promise<boolean> {
  isBusy.value = true
  problem.value = null
  const origin = address.value
  const name = deviceName.value.trim()
  const answer = await claimPairing(origin, { code: code.value.trim(), name })
  isBusy.value = false
  if (answer.ok) {
    await keepPairing({ origin, name, ...answer.value })
    code.value = ''
    step.value = 'done'
    return true
  }
  const { failure } = answer
  if (failure.kind !== 'problem') problem.value = failure.kind
  else problem.value = failure.type === 'too-many-requests' ? 'too-many' : 'wrong-code'
  return false
}

export function changeAddress(): void {
  step.value = 'address'
  problem.value = null
}
