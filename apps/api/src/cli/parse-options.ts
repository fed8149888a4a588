import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { suggest } from './suggest.ts'
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
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw new UsageError(describe(code, { command, args, options }))
  }
}

type Given = { command: string; args: string[]; options: Known }

function describe(code: unknown, given: Given): string {
  const { command, options } = given
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `${command} takes options only, no other arguments`
  }
  const tokens = readTokens(given)
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const unknown = tokens.find(({ name }) => !Object.hasOwn(options, name))
    return `${command} does not know ${nameOf(unknown?.rawName, options)}`
  }
  const wrong = tokens.find(({ name, hasValue }) => hasValue !== (options[name]?.type === 'string'))
  if (wrong === undefined) return `an option of ${command} lacks its value`
  return wrong.hasValue ? `--${wrong.name} takes no value` : `--${wrong.name} lacks its value`
}

function readTokens({ args, options }: Given) {
  const settings = { args, options, strict: false, tokens: true } as const
  return parseArgs(settings).tokens.flatMap((token) =>
    token.kind === 'option'
      ? [{ name: token.name, rawName: token.rawName, hasValue: hasValue(token) }]
      : [],
  )
}

// Node takes no value that begins with a hyphen, unless it is given as --name=-value.
function hasValue(token: { value?: string | undefined; inlineValue?: boolean | undefined }) {
  return token.value !== undefined && (token.inlineValue === true || !token.value.startsWith('-'))
}

/** An option that is not ours, as it was given where it can be nothing but a name: a password may begin with hyphens. */
function nameOf(rawName: string | undefined, options: Known): string {
  if (rawName === undefined || !/^-(?:[a-z]|-[a-z]+(?:-[a-z]+)*)$/i.test(rawName)) {
    return 'one of the options that it was given'
  }
  const near = suggest(rawName.replace(/^-+/, ''), Object.keys(options))
  return near === undefined ? rawName : `${rawName}: is --${near} meant?`
}
