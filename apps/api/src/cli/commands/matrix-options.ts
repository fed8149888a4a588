import { readFile } from 'node:fs/promises'
import { toMailAddress } from '@ehlo/shared'
import { readAddressList } from '@ehlo/shared/matrix'
import type { SkippedLine } from '@ehlo/shared/matrix'
import { describeFileFault } from '../../file-fault.ts'
import { decodeFile } from '../decode-file.ts'
import { readChoice } from '../option-values.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

const known = {
  connection: { type: 'string', multiple: true },
  addresses: { type: 'string' },
  file: { type: 'string' },
  depth: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const

/** What `ehlo matrix` was asked. */
export type MatrixOptions = {
  /** Names or ids, or `all`. */
  connections: string[]
  addresses: string[]
  /** Of the file: what asks about nobody, and in which line. */
  skipped: SkippedLine[]
  depth: 'envelope' | 'message'
  format: 'text' | 'json' | 'csv'
}

export async function readMatrixOptions(args: string[]): Promise<MatrixOptions> {
  const given = parseOptions('matrix', args, known)
  const { connection: connections, depth, json, csv } = given
  if (connections === undefined) throw new UsageError('--connection is missing')
  if (depth === undefined) throw new UsageError('--depth is missing')
  if (json === true && csv === true) throw new UsageError('--json and --csv exclude each other')
  return {
    connections,
    ...(await readAddresses(given.addresses, given.file)),
    depth: readChoice('depth', ['envelope', 'message'], depth),
    format: json === true ? 'json' : csv === true ? 'csv' : 'text',
  }
}

async function readAddresses(
  typed: string | undefined,
  file: string | undefined,
): Promise<Pick<MatrixOptions, 'addresses' | 'skipped'>> {
  if ((typed === undefined) === (file === undefined)) {
    throw new UsageError('either --addresses or --file is needed')
  }
  // What is typed is meant to be addresses; a file has other columns too.
  const isMistyped = typed?.split(',').some((one) => toMailAddress(one.trim()) === undefined)
  if (isMistyped === true) throw new UsageError('--addresses must be e-mail addresses')
  const list = readAddressList(file === undefined ? (typed ?? '') : await readList(file))
  if (list.addresses.length === 0) throw new UsageError('--file holds no e-mail address')
  return list
}

async function readList(file: string): Promise<string> {
  try {
    return decodeFile(await readFile(file))
  } catch (error) {
    throw new UsageError(`--file ${file} cannot be read: ${describeFileFault(error) ?? 'no text'}`)
  }
}
