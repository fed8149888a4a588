import { isHostName } from './host-names.ts'
import { readAuthority } from './read-authority.ts'
import { isMachine, isNumber, readHost, readIpv6 } from './read-host.ts'
import { meaningTokens, piecesOf } from './read-words.ts'
import type { Piece } from './read-words.ts'
import { endOfName, isNameLetter, startsName } from './scan-name.ts'
import type { Token } from './tokens.ts'

/**
 * Cuts a line into hosts, numbers, addresses, and words that mean something. One pass from left to right; nothing is
 * looked at twice but what a bracket of at most forty characters encloses.
 */
export function tokenise(line: string): Token[] {
  const tokens: Token[] = []
  let words: Piece[] = []
  let at = 0
  const flush = () => {
    tokens.push(...meaningTokens(words))
    words = []
  }
  while (at < line.length) {
    const address = readIpv6(line, at)
    if (address !== undefined) {
      flush()
      tokens.push(address)
      at = address.end
      continue
    }
    if (!startsName(line, at)) {
      const mark = line.charAt(at)
      if (!isBlank(mark)) {
        flush()
        tokens.push({ kind: 'mark', at, end: at + 1, mark })
      }
      at++
      continue
    }
    const end = endOfName(line, at)
    const read = readName(line, at, end)
    if (read.kind === 'words') words.push(...read.pieces)
    else {
      flush()
      if (read.token !== undefined) tokens.push(read.token)
    }
    at = Math.max(read.end, at + 1)
  }
  flush()
  return tokens
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0'
}

type Read =
  | { kind: 'words'; pieces: Piece[]; end: number }
  | { kind: 'token'; token: Token | undefined; end: number }

function readName(line: string, at: number, end: number): Read {
  const name = line.slice(at, end)
  const next = line.charAt(end)
  if (next === '@' && isNameLetter(line, end + 1)) return readAddress(line, at, end)
  if (next === '+' && line.startsWith('://', end + 1 + 'starttls'.length)) {
    return readAuthority(line, at, end + 1 + 'starttls'.length, 'starttls')
  }
  if (line.startsWith('://', end)) return readAuthority(line, at, end, name.toLowerCase())
  const isNegative = line.charAt(at - 1) === '-' && !isNameLetter(line, at - 2)
  if (isNumber(name) && !isNegative) {
    return { kind: 'token', end, token: { kind: 'number', at, end, value: Number(name) } }
  }
  const before = line.charAt(at - 1)
  const isPart = before === '@' || before === '/' || before === '\\'
  const host = !isPart && isMachine(name) ? readHost(line, at, end) : undefined
  return host === undefined
    ? { kind: 'words', pieces: piecesOf(line, at, end), end }
    : { kind: 'token', token: host, end: host.end }
}

function readAddress(line: string, at: number, end: number): Read {
  const stop = endOfName(line, end + 1)
  const address = line.slice(at, stop)
  const isAddress = isHostName(line.slice(end + 1, stop)) && end - at <= 64
  return {
    kind: 'token',
    end: stop,
    token: isAddress
      ? { kind: 'address', at, end: stop, address }
      : { kind: 'word', at, end: stop, word: '' },
  }
}
