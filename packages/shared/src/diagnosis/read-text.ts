import { fold } from './fold.ts'
import type { Reading, SeenReply } from './reading.ts'
import { decodeEscape } from './escapes.ts'
import { readEnhanced, readReplyCode } from './reply-codes.ts'
import { isDigit, isLetter, isWordUnit, space } from './units.ts'

const at = 64
const ascii = 128
/** Units that stand for themselves, whatever is around them: most of all. */
const isPlain = Uint8Array.from({ length: ascii }, (_, unit) =>
  Number(unit > space && !isDigit(unit) && !'@\\&<'.includes(String.fromCharCode(unit))),
)
const maxAddresses = 64
const maxReplies = 512
const maxLocalPart = 64

/** Reads any text in one pass: time and memory grow with its length, whatever it says. */
export function readText(text: string): Reading {
  const folded = fold(text)
  const reading: Reading = {
    // Nothing that is added is longer than what it stands for.
    units: new Uint16Array(folded.length + 8),
    length: 0,
    lineStarts: [0],
    lines: text.split('\n'),
    replies: [],
    addresses: [],
    doubledAddress: false,
    ownedBy: undefined,
  }
  let index = 0
  while (index < folded.length) {
    const unit = folded.charCodeAt(index)
    if (unit < ascii && isPlain[unit] === 1) {
      add(reading, unit)
      index++
    } else index = step(folded, index, reading)
  }
  closeWord(reading)
  return reading
}

function step(text: string, index: number, reading: Reading): number {
  const unit = text.charCodeAt(index)
  if (unit === 10) {
    addSpace(reading)
    reading.lineStarts.push(reading.length)
    return index + 1
  }
  if (unit <= space || unit === 0xa0) {
    addSpace(reading)
    return index + 1
  }
  if (isDigit(unit) && !isWordUnit(text.charCodeAt(index - 1))) {
    const next = readNumber(text, index, reading)
    if (next > index) return next
  }
  if (unit === at) return maskAddress(text, index, reading)
  if (unit === 92 || unit === 38 || unit === 60 || unit > 127) {
    const escape = decodeEscape(text, index)
    if (escape) {
      if (escape.unit === space) addSpace(reading)
      else add(reading, escape.unit)
      return escape.next
    }
  }
  add(reading, unit)
  return index + 1
}

/** Reply codes and enhanced status codes become facts; a repeated one leaves the sentence that it interrupts. */
function readNumber(text: string, index: number, reading: Reading): number {
  const address = ipv4End(text, index)
  if (address > index) {
    const loopback = text.startsWith('127.0.0.', index)
    const unbound = text.startsWith('0.0.0.0', index)
    // 127.255.255.x is what a block list answers to a refused query: it has to stay readable.
    if (unbound || (!loopback && text.startsWith('127.', index)))
      addText(reading, text.slice(index, address))
    else addText(reading, loopback ? 'loopback' : 'ip')
    return address
  }
  const enhanced = readEnhanced(text, index)
  if (enhanced) {
    note(reading, { enhanced: enhanced.status }, isAfterWord(text, index))
    return enhanced.next
  }
  const code = readReplyCode(text, index)
  if (!code) return index
  const repeated = reading.replies.at(-1)?.code === code.code || code.continued
  note(reading, { code: code.code }, isAfterWord(text, index))
  if (repeated) return index + 4
  for (let offset = 0; offset < 3; offset++) add(reading, text.charCodeAt(index + offset))
  return index + 3
}

function isAfterWord(text: string, index: number): boolean {
  const before = text.charCodeAt(text.charCodeAt(index - 1) === space ? index - 2 : index - 1)
  return isWordUnit(before)
}

function note(
  reading: Reading,
  seen: { code?: number; enhanced?: string },
  isAfterWord: boolean,
): void {
  const line = reading.lineStarts.length - 1
  const last = reading.replies.at(-1)
  const joins = last && !last.enhanced && reading.length - last.at < 8
  if (joins && seen.enhanced !== undefined) last.enhanced = seen.enhanced
  else if (reading.replies.length < maxReplies) {
    const reply: SeenReply = { ...seen, at: reading.length, line, isAfterWord }
    reading.replies.push(reply)
  }
}

function maskAddress(text: string, index: number, reading: Reading): number {
  let start = index
  while (start > 0 && index - start < maxLocalPart && isLocalPart(text.charCodeAt(start - 1)))
    start--
  let end = index + 1
  while (end < text.length && end - index < 255 && isDomainUnit(text.charCodeAt(end))) end++
  while (end > index + 1 && !isWordUnit(text.charCodeAt(end - 1))) end--
  if (start === index || end === index + 1) {
    add(reading, at)
    return index + 1
  }
  if (reading.addresses.length < maxAddresses) {
    reading.addresses.push({ text: text.slice(start, end), at: reading.length - (index - start) })
  }
  reading.length = Math.max(reading.length - (index - start), lastLineStart(reading))
  if (text.charCodeAt(end) === at) reading.doubledAddress = true
  add(reading, at)
  return end
}

function addText(reading: Reading, text: string): void {
  for (let index = 0; index < text.length; index++) add(reading, text.charCodeAt(index))
}

function lastLineStart(reading: Reading): number {
  return reading.lineStarts.at(-1) ?? 0
}

/** Small words that change nothing, and forms of one verb: `the account has been disabled` is `account is disabled`. */
const smallWords = new Map([
  ['the', ''],
  ['a', ''],
  ['an', ''],
  ['this', ''],
  ['its', ''],
  ['been', ''],
  ['has', 'is'],
  ['have', 'is'],
  ['had', 'is'],
  ['was', 'is'],
  ['were', 'is'],
  ['are', 'is'],
])
const longestSmallWord = 4
/** By the number that `numberOf` makes of a word. */
const insteadOf = new Map(
  [...smallWords].map(([word, instead]) => {
    const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0))
    return [numberOf(units, 0, units.length), instead]
  }),
)

function closeWord(reading: Reading): void {
  const { units, length } = reading
  let start = length
  while (start > 0 && length - start <= longestSmallWord && isLetter(units[start - 1] ?? 0)) start--
  const wide = length - start
  if (wide === 0 || wide > longestSmallWord || (start > 0 && units[start - 1] !== space)) return
  if (start < lastLineStart(reading)) return
  const instead = insteadOf.get(numberOf(units, start, length))
  if (instead === undefined) return
  reading.length = start
  addText(reading, instead)
}

/** A word of few letters as a number, which is looked up without making a string of it. */
function numberOf(units: Uint16Array, start: number, end: number): number {
  let number = 0
  for (let index = start; index < end; index++) number = (number << 5) | ((units[index] ?? 0) & 31)
  return number
}

function addSpace(reading: Reading): void {
  closeWord(reading)
  if (reading.length > 0 && reading.units[reading.length - 1] !== space) add(reading, space)
}

function add(reading: Reading, unit: number): void {
  reading.units[reading.length++] = unit
}

function isLocalPart(unit: number): boolean {
  return isWordUnit(unit) || unit === 46 || unit === 45 || unit === 43 || unit === 95
}

function isDomainUnit(unit: number): boolean {
  return isWordUnit(unit) || unit === 46 || unit === 45
}

function ipv4End(text: string, index: number): number {
  let at = index
  for (let part = 0; part < 4; part++) {
    const start = at
    while (at < text.length && at - start < 3 && isDigit(text.charCodeAt(at))) at++
    if (at === start) return index
    if (part < 3) {
      if (text.charCodeAt(at) !== 46) return index
      at++
    }
  }
  return isDigit(text.charCodeAt(at)) ||
    (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1)))
    ? index
    : at
}
