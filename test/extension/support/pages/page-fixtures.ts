import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Encryption } from '@ehlo/shared'

export const pagesFolder = join(import.meta.dirname, '../../../fixtures/pages')

export type Setting = { host: string; port: number; encryption: Encryption }

/** A page in the shape of a real one, what it says of sending, and what it must not be taken to say. */
export type PageFixture = {
  name: string
  settings: Setting[]
  /** Hosts of other things, hidden text, settings that the page advises against. */
  decoys: string[]
  secrets: string[]
  /** Those of its hosts that a person has to fill in. */
  placeholders?: string[]
  /** Those of its hosts that are not what they look like. */
  lookAlikes?: string[]
  addresses?: string[]
  /** Examples and placeholders. */
  addressDecoys?: string[]
  /** Parts of the errors that it shows. */
  errors?: string[]
}

export function loadPageFixtures(): PageFixture[] {
  return readdirSync(pagesFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.slice(0, -'.json'.length)
      const expected = JSON.parse(readFileSync(join(pagesFolder, file), 'utf8'))
      return { name, ...expected } as PageFixture
    })
}
