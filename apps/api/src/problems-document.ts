import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from './refusal.ts'

/** The text of docs/problems.md, above this file or above the bundle that it became part of. */
export async function readProblemsDocument(): Promise<string> {
  let folder = import.meta.dirname
  while (folder !== dirname(folder)) {
    try {
      return await readFile(join(folder, 'docs', 'problems.md'), 'utf8')
    } catch {
      folder = dirname(folder)
    }
  }
  throw new Refusal('not-found')
}
