import { isSameAddress } from '../model/mail-address.ts'
import type { RecogniseContext } from './context.ts'
import type { Reading } from './reading.ts'
import { isDigit, isLetter } from './units.ts'

const colon = 58
const maxLines = 400
const prefixes = [
  '>>> ',
  '>> ',
  '> ',
  '<< ',
  '< ',
  '-> ',
  '~> ',
  'c: ',
  'client: ',
  'client -> server: ',
  'sent: ',
  'smtp>> ',
  '=> ',
  'out: ',
  'debug: ',
  'you: ',
]

/** Whether a line of the text is this command, in whatever notation transcripts use. */
export function saysCommand(reading: Reading, command: string): boolean {
  for (let index = 0; index < reading.lines.length && index < maxLines; index++) {
    if (beginsWith(reading.lines[index] ?? '', command)) return true
  }
  return false
}

function beginsWith(line: string, command: string): boolean {
  const head = line.slice(0, 96).trimStart().toLowerCase()
  if (head.startsWith(command)) return true
  const prefix = prefixes.find((prefix) => head.startsWith(prefix) || head.includes(` ${prefix}`))
  if (prefix === undefined) return false
  return head
    .slice(head.indexOf(prefix) + prefix.length)
    .trimStart()
    .startsWith(command)
}

/** Whether an IPv6 address other than loopback is dialled. */
export function dialsIpv6({ units, length }: Reading): boolean {
  for (let index = 0; index < length; index++) {
    if (units[index] !== colon) continue
    let start = index
    while (start > 0 && isOfIpv6(units[start - 1] ?? 0)) start--
    let end = index + 1
    while (end < length && isOfIpv6(units[end] ?? 0)) end++
    const isWhole = end === length || !isLetter(units[end] ?? 0)
    if (isWhole && isIpv6Start(units[start] ?? 0) && isLongIpv6(units.subarray(start, end)))
      return true
    index = end
  }
  return false
}

function isOfIpv6(unit: number): boolean {
  return isDigit(unit) || isHexLetter(unit) || unit === colon
}

function isHexLetter(unit: number): boolean {
  return unit >= 97 && unit <= 102
}

/** Long enough to be no time and no port, with as many groups as an address has or a gap for those left out. */
function isLongIpv6(units: Uint16Array): boolean {
  if (units.length < 10) return false
  const colons = units.filter((unit) => unit === colon).length
  const hasGap = units.some((unit, index) => unit === colon && units[index + 1] === colon)
  return hasGap || (colons >= 5 && units.some(isHexLetter))
}

function isIpv6Start(unit: number): boolean {
  // Global unicast begins with 2 or 3, unique and link-local with f (RFC 4291 §2.4).
  return unit === 50 || unit === 51 || unit === 102
}

const echoes = [
  'enotfound ',
  "hostname: '",
  'hostname":"',
  'hostname: "',
  'hostname":\'',
  'lookup ',
  'enotfound_',
  'could not resolve host: ',
  'php_network_getaddresses: getaddrinfo for ',
  'unknownhostexception: ',
  'unknown smtp host: ',
]
const odd = /["'`,;<>[\]{}()\s|\\]|:\/\/|:\d+$|^\.|\.\.|@/

/** Whether a configured host is no host name at all. */
export function isOddHost(host: string | undefined): boolean {
  if (host === undefined) return false
  return host !== host.trim() || (!isIpv6(host) && odd.test(host))
}

function isIpv6(host: string): boolean {
  return /^[0-9a-f:]+$/i.test(host)
}

/** Whether the host that a failed look-up echoes is no host name at all. */
export function echoesOddHost(reading: Reading): boolean {
  for (let index = 0; index < reading.lines.length && index < maxLines; index++) {
    if (lineEchoesOddHost((reading.lines[index] ?? '').slice(0, 2000).toLowerCase())) return true
  }
  return false
}

function lineEchoesOddHost(line: string): boolean {
  for (const echo of echoes) {
    const at = line.indexOf(echo)
    if (at === -1) continue
    const rest = line.slice(at + echo.length, at + echo.length + 260)
    const quoted = echo.endsWith("'") || echo.endsWith('"')
    const end = quoted ? rest.indexOf(echo.at(-1) ?? "'") : firstSpace(rest)
    const host = end === -1 ? rest : rest.slice(0, end)
    if (quoted ? odd.test(host) : isOddToken(host)) return true
  }
  return false
}

/** An unquoted echo ends in punctuation of its own sentence, which says nothing about the host. */
function isOddToken(token: string): boolean {
  const bare = token.replace(/[.:,;)\]'"]+$/, '')
  if (bare === '' || !bare.includes('.')) return token.startsWith('"') || token.startsWith("'")
  return (
    /^["'`<[{]|[,;]$|:\/\/|@|[<>{}|\\]|:\d+$/.test(bare) ||
    (/[,;]["']?$/.test(token) && !token.endsWith('",'))
  )
}

function firstSpace(text: string): number {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) <= 32) return index
  return -1
}

/** Whether a refusal names one address both as sender and as login. */
export function namesSameAddressTwice(reading: Reading, context: RecogniseContext): boolean {
  if (
    context.username !== undefined &&
    context.username.includes('@') &&
    context.sender !== undefined
  ) {
    return isSameAddress(context.username, context.sender)
  }
  const owner = reading.ownedBy
  if (owner === undefined) return false
  const before = reading.addresses.filter((address) => address.at < owner).at(-1)
  const after = reading.addresses.find((address) => address.at >= owner && address.at < owner + 24)
  return before !== undefined && after !== undefined && before.text === after.text
}
