import type { AuditEntry } from '../../access/audit-store.ts'
import { readConfig } from '../../config.ts'
import { openStore } from '../../storage/open-store.ts'
import { exitStatus } from '../exit-status.ts'
import { parseOptions } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { toSafeJson, visible } from '../view/visible.ts'

const options = { limit: { type: 'string' }, json: { type: 'boolean' } } as const
const usualLimit = 50
const highestLimit = 10_000

/** `ehlo audit`: who did what, newest first; for whoever may read the database. */
export async function audit(args: string[], terminal: Terminal): Promise<number> {
  const given = parseOptions('audit', args, options)
  const limit = readLimit(given.limit)
  const store = await openStore(readConfig(terminal.environment))
  try {
    const entries = await store.audit.list(limit)
    const show = given.json === true ? toSafeJson : lineOf
    for (const entry of entries) terminal.output.write(`${show(entry)}\n`)
    return exitStatus.ok
  } finally {
    await store.close()
  }
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return usualLimit
  const limit = Number(text)
  if (/^\d+$/.test(text) && limit >= 1 && limit <= highestLimit) return limit
  throw new UsageError(`--limit must be a number from 1 to ${highestLimit}`)
}

function lineOf({ at, actorName, action, targetId, details }: AuditEntry): string {
  const what = Object.entries(details).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return visible(
    [at, actorName, action, ...(targetId === null ? [] : [targetId]), ...what].join('  '),
  )
}
