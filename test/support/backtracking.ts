import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The regular expressions of a folder's sources that repeat a group or repeat twice. */
export function findBacktracking(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => regularExpressionsOf(readFileSync(join(folder, file), 'utf8')))
    .filter(canBacktrack)
}

function regularExpressionsOf(source: string): string[] {
  const code = source.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '')
  return [
    ...code.matchAll(/[(=,:|&?]\s*(\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])+\/[dgimsuvy]*)/g),
  ].map((match) => match[1] ?? '')
}

/** Stricter than needed: a repeated group, or two unbounded repetitions in one expression. */
function canBacktrack(expression: string): boolean {
  const bare = expression.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x')
  return /\)[*+{]/.test(bare) || [...bare.matchAll(/[*+]/g)].length > 1
}
