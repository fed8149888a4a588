import { resolve } from 'node:path'
import { readConfig } from '../../config.ts'
import { describeKeyPlace, findSecretKeys } from '../../security/load-secret-keys.ts'
import { restoreSqlite, type Restored } from '../../storage/sqlite-backup.ts'
import { demandSqlite } from '../demand-sqlite.ts'
import { exitStatus } from '../exit-status.ts'
import { parseOptions } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { toSafeJson, visible } from '../view/visible.ts'

const options = {
  from: { type: 'string' },
  'send-waiting': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** `ehlo restore`: a backup into a data directory that has no database yet. */
export async function restore(args: string[], terminal: Terminal): Promise<number> {
  const given = parseOptions('restore', args, options)
  if (given.from === undefined || given.from === '') throw new UsageError('--from must name a file')
  const config = demandSqlite(readConfig(terminal.environment))
  const known = new Set(findSecretKeys(config).map(({ id }) => id))
  const sendsWaiting = given['send-waiting'] === true
  const restored = restoreSqlite(resolve(given.from), config.dataDir, { sendsWaiting })
  const unreadable = countUnreadable(restored, known)
  if (given.json === true) {
    terminal.output.write(`${toSafeJson({ dataDir: config.dataDir, ...restored, unreadable })}\n`)
    return exitStatus.ok
  }
  const { corporations, connections, messages, heldMessages } = restored
  const lines = [
    `Restored into ${config.dataDir}: ${connections} connections, ${corporations} corporations, ${messages} messages.`,
    ...(heldMessages === 0
      ? []
      : [
          `${heldMessages} messages that waited to be sent are held: they may have been sent since the backup was made.`,
          'Retry those that were not; or restore anew with --send-waiting, if nothing ran after the backup.',
        ]),
    unreadable.passwords + unreadable.bodies === 0
      ? 'The key that is here opens all of it.'
      : `${unreadable.passwords} passwords and ${unreadable.bodies} bodies were sealed with a key that is not ${describeKeyPlace(config)}. Put it there before Ehlo is started: a first start makes a new key.`,
  ]
  for (const line of lines) terminal.output.write(`${visible(line)}\n`)
  return exitStatus.ok
}

function countUnreadable({ sealedBy }: Restored, known: ReadonlySet<string>) {
  const unknown = sealedBy.filter(({ keyId }) => !known.has(keyId))
  return {
    passwords: unknown.reduce((sum, { passwords }) => sum + passwords, 0),
    bodies: unknown.reduce((sum, { bodies }) => sum + bodies, 0),
  }
}
