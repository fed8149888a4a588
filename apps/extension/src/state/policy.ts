import { signal } from '@preact/signals'
import { readPolicy } from '../settings/policy.ts'
import type { Policy } from '../settings/policy.ts'

export const policy = signal<Policy>({ isLocked: false })

export async function loadPolicy(): Promise<void> {
  policy.value = await readPolicy()
}
