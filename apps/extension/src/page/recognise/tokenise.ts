import { bracketEnd } from './placeholders.ts'
import { isHostName } from './host-names.ts'
import { ipv6At } from './ipv6-at.ts'
import { readAuthority } from './read-authority.ts'
import type { HostToken, Token } from './tokens.ts'
import { foldWord, meaningsOf, phraseAt } from '../words/meanings-of.ts'

type Piece = { at: number; end: number; text: string }

const nameLetter = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\u202a-\u202e\ufeff]/u
const joiners = '.-_'
const bracketsOfNames = '<[{%$‹«＜'

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

function isNameLetter(line: string, at: number): boolean {
  const unit = line.charCodeAt(at)
  if (unit < 128) {
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
  }
  return nameLetter.test(line.charAt(at)) || (unit >= 0xd800 && unit <= 0xdfff)
}

function startsName(line: string, at: number): boolean {
  if (isNameLetter(line, at)) return true
  // `<your domain>.no`: a bracket begins a name only where a dot follows it.
  if (!bracketsOfNames.includes(line.charAt(at))) return false
  const end = bracketEnd(line, at)
  return end !== undefined && line.charAt(end) === '.' && isNameLetter(line, end + 1)
}

function endOfName(line: string, start: number): number {
  let at = start
  while (at < line.length) {
    const character = line.charAt(at)
    if (isNameLetter(line, at) || isIdeographicStop(character)) at++
    else if (joiners.includes(character)) at++
    else if (bracketsOfNames.includes(character) && (at === start || line.charAt(at - 1) === '.')) {
      const end = bracketEnd(line, at)
      if (end === undefined) break
      at = end
    } else break
  }
  while (
    at > start &&
    (joiners.includes(line.charAt(at - 1)) || isIdeographicStop(line.charAt(at - 1)))
  )
    at--
  return at
}

/** UTS 46 reads these as dots. */
function isIdeographicStop(character: string): boolean {
  return character === '。' || character === '．' || character === '｡'
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
  if (before === '@' || before === '/' || before === '\\') return asWords(line, at, end)
  if (isLiteral(name) || (name.includes('.') && isHostName(name)) || hasWideStop(name)) {
    return readHost(line, at, end)
  }
  return asWords(line, at, end)
}

function hasWideStop(name: string): boolean {
  return /[。．｡]/.test(name) && isHostName(name.replaceAll(/[。．｡]/g, '.'))
}

function isNumber(name: string): boolean {
  return name.length <= 5 && /^\d+$/.test(name) && !name.startsWith('0')
}

/** An IPv4 address; a version number has fewer parts. */
function isLiteral(name: string): boolean {
  const parts = name.split('.')
  // `0.0.0.0` stands in forms for "none".
  if (name === '0.0.0.0') return false
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)
}

function readHost(line: string, at: number, end: number): Read {
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
    if (isCall) return asWords(line, at, end)
  }
  if (next === '/' && isNameLetter(line, end + 1) && !isSpacedList(line, end))
    return asWords(line, at, end)
  const port = portAfter(line, end)
  const literal = isLiteral(name) ? { isLiteral: true as const } : {}
  const host = name.toLowerCase()
  const token = { kind: 'host' as const, at, end: port?.end ?? end, host, ...literal }
  return {
    kind: 'token',
    end: token.end,
    token: port === undefined ? token : { ...token, port: port.value },
  }
}

/** `[2001:db8::25]:587`, `2001:db8::25`. */
function readIpv6(line: string, at: number): HostToken | undefined {
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

/** Identifiers are read word by word: `SMTP_HOST`, `smtp-server`, `mail.smtp.host`, `smtpHost`. */
function asWords(line: string, at: number, end: number): Read {
  const pieces: Piece[] = []
  let start = at
  const push = (stop: number) => {
    if (stop > start) pieces.push({ at: start, end: stop, text: line.slice(start, stop) })
  }
  for (let index = at; index < end; index++) {
    const character = line.charAt(index)
    if (joiners.includes(character)) {
      push(index)
      start = index + 1
    } else if (isHump(line, index, start)) {
      push(index)
      start = index
    }
  }
  push(end)
  return { kind: 'words', pieces, end }
}

function isHump(line: string, index: number, start: number): boolean {
  if (index <= start) return false
  const before = line.charAt(index - 1)
  const here = line.charAt(index)
  return isLower(before) && isUpper(here)
}

function isUpper(character: string): boolean {
  return character >= 'A' && character <= 'Z'
}

function isLower(character: string): boolean {
  return character >= 'a' && character <= 'z'
}

function meaningTokens(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = []
  const folded = pieces.map(({ text }) => foldWord(text))
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index]
    if (piece === undefined) break
    const phrase = phraseAt(folded, index)
    const { at } = piece
    if (phrase !== undefined) {
      const end = pieces[index + phrase.words.length - 1]?.end ?? piece.end
      tokens.push({
        kind: 'meaning',
        at,
        end,
        meaning: phrase.meaning,
        word: phrase.words.join(' '),
      })
      index += phrase.words.length
      continue
    }
    const word = folded[index] ?? ''
    const meanings = meaningsOf(word)
    for (const meaning of meanings) {
      tokens.push({ kind: 'meaning', at, end: piece.end, meaning, word: piece.text })
    }
    if (meanings.length === 0) tokens.push({ kind: 'word', at, end: piece.end, word })
    index++
  }
  return tokens
}
