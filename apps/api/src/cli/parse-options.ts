import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { UsageError } from './usage-error.ts'

type Known = NonNullable<ParseArgsConfig['options']>

/** Reads a command's options. Node's own messages quote arguments, and one of those may be a password: ours do not. */
export function parseOptions<const Options extends Known>(
  command: string,
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError(describe(error, command))
  }
}

function describe(error: unknown, command: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `${command} was given an option that it does not know`
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `${command} takes options only, no other arguments`
    default:
      return `an option of ${command} lacks its value, or has one that it does not take`
  }
}
