import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { readPolicy } from '../settings/policy.ts'
import type { Policy } from '../settings/policy.ts'

export const policy = signal<Policy>({ isLocked: false })

export async function loadPolicy(): Promise<void> {
  policy.value = await readPolicy()
}

/** A browser may learn of a policy only seconds after it started. */
export function followPolicy(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void loadPolicy()
  })
}
