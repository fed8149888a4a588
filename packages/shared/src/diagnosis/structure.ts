import type { RecogniseContext } from './context.ts'
import type { Reading } from './reading.ts'
import { isDigit } from './units.ts'

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
export function dialsIpv6(reading: Reading): boolean {
  const { units, length } = reading
  let start = 0
  let colons = 0
  let double = false
  let hexLetters = false
  for (let index = 0; index <= length; index++) {
    const unit = index < length ? (units[index] ?? 0) : 32
    if (unit === 58) {
      colons++
      if (units[index - 1] === 58) double = true
    } else if (unit >= 97 && unit <= 102) hexLetters = true
    else if (!isDigit(unit)) {
      const width = index - start
      const whole = index === length || unit < 97 || unit > 122
      const long = width >= 10 && (hexLetters || double)
      if (whole && long && colons >= 2 && (double || colons >= 5) && isIpv6Start(units[start] ?? 0))
        return true
      start = index + 1
      colons = 0
      double = false
      hexLetters = false
    }
  }
  return false
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
    return context.username.toLowerCase() === context.sender.toLowerCase()
  }
  const owner = reading.ownedBy
  if (owner === undefined) return false
  const before = reading.addresses.filter((address) => address.at < owner).at(-1)
  const after = reading.addresses.find((address) => address.at >= owner && address.at < owner + 24)
  return before !== undefined && after !== undefined && before.text === after.text
}
