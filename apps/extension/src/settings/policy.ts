import { browser } from 'wxt/browser'
import type { Language } from '@ehlo/shared'
import { languages } from './preferences.ts'

/** What an organisation sets for its browsers (`public/managed-schema.json`, docs/rollout.md). */
export type Policy = { apiAddress?: string; language?: Language; isLocked: boolean }

/** Empty where nobody set anything, or where the browser knows no such storage. */
export async function readPolicy(): Promise<Policy> {
  try {
    return toPolicy(await browser.storage.managed.get())
  } catch {
    // Firefox throws where there is no policy.
    return { isLocked: false }
  }
}

function toPolicy({ apiAddress, language, lock }: Record<string, unknown>): Policy {
  const known = languages.find((each) => each === language)
  return {
    ...(typeof apiAddress === 'string' && apiAddress !== '' ? { apiAddress } : {}),
    ...(known === undefined ? {} : { language: known }),
    isLocked: lock === true,
  }
}
