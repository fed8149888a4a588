import { resolve } from 'node:path'
import { readConfig } from '../../config.ts'
import { describeKeyPlace } from '../../security/load-secret-keys.ts'
import { backUpSqlite } from '../../storage/sqlite-backup.ts'
import { demandSqlite } from '../demand-sqlite.ts'
import { exitStatus } from '../exit-status.ts'
import { parseOptions } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { toSafeJson, visible } from '../view/visible.ts'

const options = { to: { type: 'string' }, json: { type: 'boolean' } } as const

/** `ehlo backup`: the whole database in one file, while it is in use; the key stays where it is. */
export async function backup(args: string[], terminal: Terminal): Promise<number> {
  const given = parseOptions('backup', args, options)
  if (given.to === undefined || given.to === '') throw new UsageError('--to must name a file')
  const config = demandSqlite(readConfig(terminal.environment))
  const file = resolve(given.to)
  const contents = backUpSqlite(config.dataDir, file)
  if (given.json === true) {
    terminal.output.write(`${toSafeJson({ file, ...contents })}\n`)
    return exitStatus.ok
  }
  const { corporations, connections, messages } = contents
  const lines = [
    `Backed up to ${file}: ${connections} connections, ${corporations} corporations, ${messages} messages.`,
    `The key is not in it. It is ${describeKeyPlace(config)}: keep a copy of it in another place than the backup.`,
    'Without the key, passwords and bodies of messages in the backup cannot be read, by you or by a thief.',
  ]
  for (const line of lines) terminal.output.write(`${visible(line)}\n`)
  return exitStatus.ok
}
