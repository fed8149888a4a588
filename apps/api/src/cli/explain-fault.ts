import { describeFileFault } from '../file-fault.ts'

/** A fault as a sentence for whoever typed the command: what happened, why, and what to do where that is known. */
export function explainFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code = '', path = 'A file that it needs' } = error as NodeJS.ErrnoException
  const reason = describeFileFault(error)
  if (reason !== undefined) return `${path} cannot be used: ${reason}.`
  return databaseFaultOf(code) ?? error.message
}

const otherDatabase = 'Set EHLO_DATA_DIR to another folder, or restore a backup (ehlo restore).'

/** By the primary code: the extended ones begin with it, such as SQLITE_READONLY_DIRECTORY. */
function databaseFaultOf(code: string): string | undefined {
  const [, primary = ''] = /^(SQLITE_[A-Z]+)/.exec(code) ?? []
  return Object.hasOwn(databaseFaults, primary) ? databaseFaults[primary] : undefined
}

// https://sqlite.org/rescode.html
const databaseFaults: Record<string, string> = {
  SQLITE_BUSY: 'Another program keeps the database locked. Try again in a moment.',
  SQLITE_NOTADB: `The file ehlo.sqlite in the data directory is no database. ${otherDatabase}`,
  SQLITE_CORRUPT: `The database in the data directory is damaged. ${otherDatabase}`,
  SQLITE_FULL: 'The disk that has the data directory is full.',
  SQLITE_READONLY: 'This user may not write to the database. Run it as the user that runs Ehlo.',
  SQLITE_CANTOPEN: 'The database cannot be opened. Check who may write to the data directory.',
}
