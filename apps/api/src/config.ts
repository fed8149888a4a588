import { toHostName } from '@ehlo/shared/names'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { SystemRelay } from './delivery/carrier/carriers.ts'
import { readSystemRelay } from './delivery/system-relay.ts'
import {
  readWebhookKeys,
  readWebhookUrl,
  type WebhookSettings,
} from './delivery/webhook/webhook-settings.ts'
import { toAddressBlock } from './ip/address-block.ts'
import { isLoopbackHost } from './ip/public-address.ts'
import { checkPeriodForm, readCheckPeriod } from './schedule/check-period.ts'

/** A place to connect to. */
type Endpoint = { host: string; port: number }

/** What the environment says, read once. */
export type Config = {
  host: string
  port: number
  /** Names of proxies in front, under which the API is reached too: `EHLO_ALLOWED_HOSTS`. */
  allowedHosts: readonly string[]
  dataDir: string
  databaseUrl: string | undefined
  secretKey: string | undefined
  secretKeyFile: string | undefined
  adminToken: string | undefined
  /** `open` reaches private addresses too, as a program on someone's own machine should. */
  network: 'open' | 'public-only'
  /** Undefined: the usual ports of mail. */
  allowedPorts: readonly number[] | 'any' | undefined
  /** Networks (CIDR) where a password may go out without TLS; loopback always may. */
  cleartextNetworks: readonly string[]
  dnsServers: readonly string[]
  controlHosts: readonly Endpoint[]
  /** Another copy of Thunderbird's database of providers: `EHLO_AUTOCONFIG_URL`. */
  autoconfigUrl: string | undefined
  /** What carries mail where no connection does, if the corporation falls back to it. */
  systemRelay: SystemRelay | undefined
  /** Where systems that only speak SMTP hand in; undefined: nowhere. */
  submissionPort: number | undefined
  failedBodyDays: number
  /** How often each stored connection is tested by itself; undefined: never. */
  checkPeriodMs: number | undefined
  /** Whether a sender is told by mail that a message failed for good. */
  sendsDsn: boolean
  /** Where a program is told so. */
  failureWebhook: WebhookSettings | undefined
}

/** The environment is wrong in this way; the sentence is for whoever set it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads and checks every variable. Throws `ConfigError`, which names the variable and what it should be. */
export function readConfig(environment: Environment): Config {
  const read = (name: string) => environment[name]?.trim() || undefined
  const host = readListenHost(read('EHLO_HOST') ?? '127.0.0.1')
  return Object.freeze({
    host,
    port: readPort('EHLO_PORT', read('EHLO_PORT') ?? '5870'),
    allowedHosts: readList(read('EHLO_ALLOWED_HOSTS')).map(readHostHeader),
    dataDir: read('EHLO_DATA_DIR') ?? usualDataDir(environment),
    databaseUrl: readDatabaseUrl(read('DATABASE_URL')),
    secretKey: read('EHLO_SECRET_KEY'),
    secretKeyFile: read('EHLO_SECRET_KEY_FILE'),
    adminToken: readAdminToken(read('EHLO_ADMIN_TOKEN')),
    network: readNetwork(read('EHLO_NETWORK'), host),
    allowedPorts: readPorts(read('EHLO_ALLOWED_PORTS')),
    cleartextNetworks: readNetworks(read('EHLO_CLEARTEXT_AUTH')),
    dnsServers: readList(read('EHLO_DNS_SERVERS')).map(readDnsServer),
    controlHosts: readList(read('EHLO_CONTROL_HOSTS')).map((text) =>
      readEndpoint('EHLO_CONTROL_HOSTS', text),
    ),
    autoconfigUrl: readAutoconfigUrl(read('EHLO_AUTOCONFIG_URL')),
    systemRelay: readRelay(read('EHLO_SYSTEM_RELAY'), read('EHLO_SYSTEM_RELAY_PASSWORD_FILE')),
    submissionPort: readSubmissionPort(read('EHLO_SUBMISSION_PORT')),
    failedBodyDays: readDays(read('EHLO_FAILED_BODY_DAYS') ?? '7'),
    checkPeriodMs: readPeriod(read('EHLO_CHECK_EVERY') ?? 'off'),
    sendsDsn: readSwitch('EHLO_DSN', read('EHLO_DSN') ?? 'on'),
    failureWebhook: readFailureWebhook(
      read('EHLO_FAILURE_WEBHOOK'),
      read('EHLO_FAILURE_WEBHOOK_SECRET'),
      read('EHLO_FAILURE_WEBHOOK_SECRET_FILE'),
    ),
  })
}

function readListenHost(value: string): string {
  return toHostName(value) ?? wrong('EHLO_HOST', 'a host name or an IP address')
}

function readPort(name: string, value: string): number {
  const port = Number(value)
  return /^\d{1,5}$/.test(value) && port <= 65_535 ? port : wrong(name, 'a port from 0 to 65535')
}

function readList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readHostHeader(value: string): string {
  return /^[a-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i.test(value)
    ? value.toLowerCase()
    : wrong('EHLO_ALLOWED_HOSTS', 'names as in a Host header, such as "mail-tools.example.com"')
}

function readDatabaseUrl(value: string | undefined): string | undefined {
  if (value === undefined || /^postgres(?:ql)?:\/\//.test(value)) return value
  return wrong('DATABASE_URL', 'unset (SQLite) or start with postgres://')
}

// A bearer token is sent in a header, so its characters are those of RFC 6750 §2.1. How long is the operator's choice, from
// the eight characters on that NIST SP 800-63B asks of any secret; `serve` warns of one that can be guessed.
function readAdminToken(value: string | undefined): string | undefined {
  if (value === undefined || /^[\w\-.~+/]{8,500}=*$/.test(value)) return value
  return wrong(
    'EHLO_ADMIN_TOKEN',
    'at least 8 letters, digits or -._~+/, best from `openssl rand -hex 32`',
  )
}

function readNetwork(value: string | undefined, host: string): Config['network'] {
  if (value === undefined) return isLoopbackHost(host) ? 'open' : 'public-only'
  return value === 'open' || value === 'public-only'
    ? value
    : wrong('EHLO_NETWORK', '"open" or "public-only"')
}

function readPorts(value: string | undefined): Config['allowedPorts'] {
  if (value === undefined || value === 'any') return value
  return readList(value).flatMap((part) => {
    const [first = '', last = first] = part.split('-')
    const from = readPort('EHLO_ALLOWED_PORTS', first)
    const to = readPort('EHLO_ALLOWED_PORTS', last)
    if (from < 1 || to < from)
      return wrong('EHLO_ALLOWED_PORTS', 'ports or ranges, such as "25,587,2500-2599"')
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

function readNetworks(value: string | undefined): readonly string[] {
  if (value === undefined || value === 'off') return []
  const isNetwork = (text: string) => text.includes('/') && toAddressBlock(text) !== undefined
  const networks = readList(value)
  return networks.every(isNetwork)
    ? networks
    : wrong('EHLO_CLEARTEXT_AUTH', '"off" or networks, such as "10.1.0.0/16"')
}

function readDnsServer(value: string): string {
  const { host, port } = readEndpoint('EHLO_DNS_SERVERS', value, 53)
  if (!/^[0-9.]+$|:/.test(host))
    return wrong('EHLO_DNS_SERVERS', 'addresses, such as "192.0.2.53:53"')
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

function readEndpoint(name: string, value: string, usualPort?: number): Endpoint {
  const [, bracketed, plain, digits] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(value) ?? []
  const host = toHostName(bracketed ?? plain ?? '')
  if (host === undefined || (digits ?? usualPort) === undefined) {
    return wrong(name, 'a list of host:port')
  }
  return { host, port: digits === undefined ? (usualPort ?? 0) : readPort(name, digits) }
}

function readAutoconfigUrl(value: string | undefined): string | undefined {
  if (value === undefined || /^https:\/\/\S+\/$/.test(value)) return value
  return wrong(
    'EHLO_AUTOCONFIG_URL',
    'https and a folder, such as "https://autoconfig.example.com/v1.1/"',
  )
}

function readRelay(url: string | undefined, file: string | undefined): SystemRelay | undefined {
  if (url === undefined) return undefined
  const expected =
    'smtp://host:port or smtps://host:port; with a user, EHLO_SYSTEM_RELAY_PASSWORD_FILE names its password file'
  try {
    return readSystemRelay(url, file) ?? wrong('EHLO_SYSTEM_RELAY', expected)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    return wrong('EHLO_SYSTEM_RELAY_PASSWORD_FILE', 'a file that can be read')
  }
}

function readFailureWebhook(
  url: string | undefined,
  secret: string | undefined,
  file: string | undefined,
): WebhookSettings | undefined {
  if (url === undefined) return undefined
  const webhookUrl =
    readWebhookUrl(url) ??
    wrong('EHLO_FAILURE_WEBHOOK', 'https://host/path without a port, or http:// on this machine')
  if ((secret === undefined) === (file === undefined)) {
    return wrong(
      'EHLO_FAILURE_WEBHOOK_SECRET or EHLO_FAILURE_WEBHOOK_SECRET_FILE',
      'set, and not both, where EHLO_FAILURE_WEBHOOK is',
    )
  }
  const name =
    file === undefined ? 'EHLO_FAILURE_WEBHOOK_SECRET' : 'EHLO_FAILURE_WEBHOOK_SECRET_FILE'
  const keys =
    readWebhookKeys(secret ?? readSecretFile(name, file ?? '')) ??
    wrong(name, '"whsec_" and 24 to 64 bytes in base64; two, with a comma, while you change it')
  return { url: webhookUrl, keys }
}

function readSecretFile(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return wrong(name, 'a file that can be read')
  }
}

function readSubmissionPort(value: string | undefined): number | undefined {
  if (value === undefined || value === 'off') return undefined
  return readPort('EHLO_SUBMISSION_PORT', value)
}

function readDays(value: string): number {
  return /^\d{1,4}$/.test(value)
    ? Number(value)
    : wrong('EHLO_FAILED_BODY_DAYS', 'a number of days')
}

function readPeriod(value: string): number | undefined {
  const period = readCheckPeriod(value)
  return period === 'wrong' ? wrong('EHLO_CHECK_EVERY', checkPeriodForm) : period
}

function readSwitch(name: string, value: string): boolean {
  return value === 'on' || value === 'off' ? value === 'on' : wrong(name, '"on" or "off"')
}

function usualDataDir(environment: Environment): string {
  const base = environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share')
  return join(base, 'ehlo')
}

function wrong(name: string, expected: string): never {
  throw new ConfigError(`${name} must be ${expected}.`)
}
