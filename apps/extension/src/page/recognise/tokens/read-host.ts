import { isHostName } from './host-names.ts'
import { ipv6At } from './ipv6-at.ts'
import { endOfName, isNameLetter } from './scan-name.ts'
import type { HostToken } from './tokens.ts'

/** Whether a name is that of a machine, or an IPv4 address. */
export function isMachine(name: string): boolean {
  return isLiteral(name) || (name.includes('.') && isHostName(name)) || hasWideStop(name)
}

function hasWideStop(name: string): boolean {
  return /[。．｡]/.test(name) && isHostName(name.replaceAll(/[。．｡]/g, '.'))
}

export function isNumber(name: string): boolean {
  return name.length <= 5 && /^\d+$/.test(name) && !name.startsWith('0')
}

/** An IPv4 address; a version number has fewer parts. */
function isLiteral(name: string): boolean {
  const parts = name.split('.')
  // `0.0.0.0` stands in forms for "none".
  if (name === '0.0.0.0') return false
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)
}

/** A host with its port; `undefined` where it is code that is called, or a path. */
export function readHost(line: string, at: number, end: number): HostToken | undefined {
  const name = line.slice(at, end)
  const next = line.charAt(end)
  // Code that is called, a path, or a property that is set: `mail.smtp.host = …`.
  if (
    next === '(' &&
    !line
      .slice(end + 1)
      .trimStart()
      .startsWith('[')
  ) {
    const isCall =
      line.charAt(end + 1) === ')' || line.charAt(end + 1) === "'" || line.charAt(end + 1) === '"'
    if (isCall) return undefined
  }
  if (next === '/' && isNameLetter(line, end + 1) && !isSpacedList(line, end)) return undefined
  const port = portAfter(line, end)
  const literal = isLiteral(name) ? { isLiteral: true as const } : {}
  const host = name.toLowerCase()
  const token = { kind: 'host' as const, at, end: port?.end ?? end, host, ...literal }
  return port === undefined ? token : { ...token, port: port.value }
}

/** `[2001:db8::25]:587`, `2001:db8::25`. */
export function readIpv6(line: string, at: number): HostToken | undefined {
  if (at > 0 && isNameLetter(line, at - 1)) return undefined
  const found = ipv6At(line, at)
  if (found === undefined || isNameLetter(line, found.end)) return undefined
  const { host, end } = found
  const token = { kind: 'host' as const, at, end, host, isLiteral: true as const }
  const port = line.charAt(at) === '[' ? portAfter(line, end) : undefined
  return port === undefined ? token : { ...token, end: port.end, port: port.value }
}

/** `smtp.a.no/smtp.b.no` and `mail.a.no/587` are lists, `a.no/help` is a path. */
function isSpacedList(line: string, slash: number): boolean {
  const end = endOfName(line, slash + 1)
  const name = line.slice(slash + 1, end)
  return isNumber(name) || isHostName(name)
}

/** `:587`, `::587` (Exim), `]:587` (Postfix), `[192.0.2.1]:587` (a log). */
function portAfter(line: string, end: number): { value: number; end: number } | undefined {
  let at = end
  if (line.charAt(at) === '[') {
    const close = line.slice(at, at + 48).indexOf(']')
    if (close === -1) return undefined
    at += close
  }
  if (line.charAt(at) === ']') at++
  if (line.charAt(at) !== ':') return undefined
  at++
  if (line.charAt(at) === ':') at++
  let stop = at
  while (stop - at < 6 && line.charCodeAt(stop) >= 48 && line.charCodeAt(stop) <= 57) stop++
  const value = Number(line.slice(at, stop))
  // `12:30` in a log, `a:1.2`, `a:25x` are something else.
  const isPort = stop > at && value >= 1 && value <= 65535 && !isNameLetter(line, stop)
  return isPort ? { value, end: stop } : undefined
}
