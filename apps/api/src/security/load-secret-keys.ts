import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { makePrivateFolder } from '../make-private-folder.ts'
import { createSecretKeyText, readSecretKeys, SecretKeyError } from './secret-key.ts'
import type { SecretKey } from './secret-key.ts'

/** Where keys may come from: the environment itself, a file it names, or the data directory's own file. */
export type SecretKeySource = {
  dataDir: string
  secretKey?: string | undefined
  secretKeyFile?: string | undefined
}

/** The keys, the one that seals first; made on the first start where none is given. Throws `SecretKeyError`. */
export function loadSecretKeys(source: SecretKeySource): [SecretKey, ...SecretKey[]] {
  if (source.secretKey !== undefined && source.secretKeyFile !== undefined) {
    throw new SecretKeyError('Set EHLO_SECRET_KEY or EHLO_SECRET_KEY_FILE, not both.')
  }
  if (source.secretKey !== undefined) return readSecretKeys(source.secretKey, 'EHLO_SECRET_KEY')
  const path = source.secretKeyFile ?? secretKeyPath(source.dataDir)
  // A file that was named but is not there is a mistake (a volume not mounted): a new key would hide it.
  const text =
    source.secretKeyFile === undefined
      ? (readKeyFile(path) ?? createKeyFile(path))
      : readKeyFile(path)
  if (text === undefined) {
    throw new SecretKeyError(
      `The key file ${path} does not exist. Put it there, or set EHLO_SECRET_KEY_FILE to where it is.`,
    )
  }
  return readSecretKeys(text, `The key file ${path}`)
}

/** The keys that are there; none is made. */
export function findSecretKeys(source: SecretKeySource): SecretKey[] {
  const isNone =
    source.secretKey === undefined &&
    !existsSync(source.secretKeyFile ?? secretKeyPath(source.dataDir))
  return isNone ? [] : loadSecretKeys(source)
}

/** Where the key is, as a sentence goes on after "It is". */
export function describeKeyPlace({ secretKey, secretKeyFile, dataDir }: SecretKeySource): string {
  if (secretKey !== undefined) return 'in the environment, as EHLO_SECRET_KEY'
  return `in the file ${secretKeyFile ?? secretKeyPath(dataDir)}`
}

export function secretKeyPath(dataDir: string): string {
  return join(dataDir, 'secret.key')
}

function readKeyFile(path: string): string | undefined {
  const status = statSync(path, { throwIfNoEntry: false })
  if (status === undefined) return undefined
  if (process.platform !== 'win32' && (status.mode & 0o077) !== 0) {
    throw new SecretKeyError(
      `Others on this machine can read the key file ${path}. Run "chmod 600" on it, and change the key if they may have.`,
    )
  }
  return readFileSync(path, 'utf8')
}

/** Written aside, then linked: nobody ever reads half a key, and of two first starts the same key wins for both. */
function createKeyFile(path: string): string {
  makePrivateFolder(dirname(path))
  const aside = `${path}.${process.pid}.new`
  const text = `${createSecretKeyText()}\n`
  const file = openSync(aside, 'wx', 0o600)
  writeSync(file, text)
  // What is sealed with a key that a power cut then takes is lost.
  fsyncSync(file)
  closeSync(file)
  try {
    linkSync(aside, path)
    return text
  } catch (error) {
    const existing = readKeyFile(path)
    if (existing === undefined) throw error
    return existing
  } finally {
    unlinkSync(aside)
  }
}
