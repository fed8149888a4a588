import { signal } from '@preact/signals'
import type { FirstContact } from '../api/first-contact.ts'
import { meet } from '../api/first-contact.ts'
import { requestOriginPermission } from '../api/origin-permission.ts'
import { claimPairing } from '../api/resources.ts'
import { readApiAddress } from './api-address.ts'
import { keepPairing } from './session.ts'

export type PairingStep = 'address' | 'code' | 'done'

export const step = signal<PairingStep>('address')
export const address = signal('')
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
  try {
    if (!(await permission)) {
      problem.value = 'refused'
      return
    }
    const contact = await meet(read.origin)
    if (contact !== 'ehlo') {
      problem.value = contact
      return
    }
    address.value = read.origin
    step.value = 'code'
  } finally {
    isBusy.value = false
  }
}

export async function claim(): Promise<void> {
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
    return
  }
  const { failure } = answer
  if (failure.kind !== 'problem') problem.value = failure.kind
  else problem.value = failure.type === 'too-many-requests' ? 'too-many' : 'wrong-code'
}

export function changeAddress(): void {
  step.value = 'address'
  problem.value = null
}
