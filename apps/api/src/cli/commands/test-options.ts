import { toHostName, toMailAddress, usualPorts } from '@ehlo/shared/names'
import type { AuthMethod, Depth, Encryption, Language, RunSettings } from '@ehlo/shared'
import { chooseLanguage } from '../language.ts'
import { parseOptions } from '../parse-options.ts'
import { readChoice, readPort } from '../option-values.ts'
import { UsageError } from '../usage-error.ts'
import { completeMailbox, mailboxOptions } from './mailbox-options.ts'
import type { MailboxOptions } from './mailbox-options.ts'

/** What `ehlo test` was asked, checked; the password is fetched later. */
export type TestOptions = {
  settings: RunSettings
  depth: Depth
  sender: string
  onBehalfOf: string[]
  recipient: string
  language: Language
  json: boolean
  passwordEnv: string | undefined
  passwordFile: string | undefined
  mailbox: MailboxOptions | undefined
}

// The schemas of @ehlo/shared say the same, but loading them would take a sixth of the time that a login test takes.
const depths = ['login', 'envelope', 'message'] as const satisfies readonly Depth[]
const encryptions = ['tls', 'starttls', 'none'] as const satisfies readonly Encryption[]
const authMethods = [
  'auto',
  'plain',
  'login',
  'cram-md5',
  'xoauth2',
  'none',
] as const satisfies readonly AuthMethod[]

const text = { type: 'string' } as const

const known = {
  host: text,
  port: text,
  encryption: text,
  username: text,
  'password-env': text,
  'password-file': text,
  'auth-method': text,
  'tls-verification': text,
  sender: text,
  'on-behalf-of': { type: 'string', multiple: true },
  recipient: text,
  depth: text,
  language: text,
  practice: text,
  ...mailboxOptions,
  json: { type: 'boolean' },
} as const

export type GivenOptions = ReturnType<typeof parseTestArguments>

/** Reads the arguments; refuses what it does not know without quoting any value. */
export function parseTestArguments(args: string[]) {
  if (args.some((arg) => /^--pass(?:word|wd)?(?:=|$)/.test(arg))) {
    throw new UsageError(
      'a password in the arguments can be read by every user of this machine: use --password-env NAME or --password-file FILE',
    )
  }
  return parseOptions('test', args, known)
}

/** Checks and completes what was given. */
export function completeTestOptions(
  given: GivenOptions,
  environment: NodeJS.ProcessEnv,
): TestOptions {
  const settings = completeSettings(given)
  const language = chooseLanguage(given.language, environment)
  const sender = address('sender', given.sender ?? settings.username)
  if (sender === undefined) {
    throw new UsageError(
      'the username is no e-mail address: name one with --sender, at the depth login too, where nothing is sent',
    )
  }
  const depth = readChoice('depth', depths, given.depth ?? 'message')
  const mailbox = completeMailbox(given)
  if (mailbox !== undefined && depth !== 'message') {
    throw new UsageError('--delivery-check needs the depth message: nothing else leaves a copy')
  }
  const onBehalfOf = (given['on-behalf-of'] ?? []).flatMap((list) => list.split(','))
  return {
    settings,
    depth,
    sender,
    onBehalfOf: onBehalfOf.map((one) => required('on-behalf-of', toMailAddress(one))),
    recipient: required('recipient', toMailAddress(given.recipient ?? sender)),
    language,
    json: given.json ?? false,
    passwordEnv: given['password-env'],
    passwordFile: given['password-file'],
    mailbox,
  }
}

function completeSettings(given: GivenOptions): RunSettings {
  if (given.host === undefined) throw new UsageError('--host is missing')
  const authMethod = readChoice('auth-method', authMethods, given['auth-method'] ?? 'auto')
  const username = given.username ?? ''
  if (username === '' && authMethod !== 'none') throw new UsageError('--username is missing')
  const port = given.port === undefined ? undefined : readPort('port', given.port)
  const usual = port === usualPorts.tls ? 'tls' : 'starttls'
  const encryption = readChoice('encryption', encryptions, given.encryption ?? usual)
  const tlsVerification = (given['tls-verification'] ?? 'full').toLowerCase()
  if (!/^(?:full|sha256:[0-9a-f]{64})$/.test(tlsVerification)) {
    throw new UsageError('--tls-verification must be full, or sha256: and 64 hex digits')
  }
  return {
    host: required('host', toHostName(given.host)),
    port: port ?? usualPorts[encryption],
    encryption,
    username,
    authMethod,
    tlsVerification,
  }
}

function address(option: 'sender', value: string): string | undefined {
  const normalised = toMailAddress(value)
  if (normalised === undefined && value.includes('@')) required(option, normalised)
  return normalised
}

function required(option: keyof GivenOptions, value: string | undefined): string {
  if (value !== undefined) return value
  const kind = option === 'host' ? 'a host name or an IP address' : 'an e-mail address'
  throw new UsageError(`--${option} must be ${kind}`)
}
