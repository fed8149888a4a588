import { makeHarmless } from './harmless-text.ts'
import { squeeze } from './undo-escapes.ts'

/** A shorter secret would be found all over any text, and the holes would spell it. */
export const shortestAnywhere = 4

// Words that stand side by side have few letters in common with a secret of this length.
const shortestSqueezed = 8

/** What octets may say: Windows clients encode UTF-16 (NTLM, PowerShell). */
export function textsOf(bytes: Buffer): string[] {
  return [
    bytes.toString('utf8'),
    bytes.toString('latin1'),
    bytes.toString('utf16le'),
    swapped(bytes).toString('utf16le'),
  ]
}

/** The octets of a secret in each of these encodings, as characters. */
export function octetsOf(secret: string): string[] {
  const wide = Buffer.from(secret, 'utf16le')
  const narrow = /[^\0-\xff]/.test(secret) ? [] : [secret]
  const forms = [Buffer.from(secret, 'utf8'), wide, swapped(wide)]
  return [...new Set([...forms.map((form) => form.toString('latin1')), ...narrow])]
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
}

const isTokenCharacter = new Uint8Array(128)
const tokenCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=-'
for (const character of tokenCharacters) isTokenCharacter[character.charCodeAt(0)] = 1

/**
 * Whether `tokensFrom(length)` finds anything. Most text has no run so long, which a look at each
 * `length`th character shows: an expression looks at all of them, and at many of them often.
 */
export function hasTokenFrom(length: number, text: string): boolean {
  const shortest = Math.max(4, length)
  let last = shortest - 1
  while (last < text.length) {
    let at = last
    while (at > last - shortest && isTokenCharacter[text.charCodeAt(at)] === 1) at -= 1
    if (at === last - shortest) return true
    last = at + shortest
  }
  return false
}

const tokensByLength = new Map<number, RegExp>()

/** What may be base64 or hexadecimal of a secret, from this length on; one expression for all who look for the same. */
export function tokensFrom(length: number): RegExp {
  const shortest = Math.max(4, length)
  const known = tokensByLength.get(shortest)
  if (known !== undefined) return known
  const tokens = new RegExp(`[A-Za-z0-9+/_=-]{${shortest},}`, 'g')
  tokensByLength.set(shortest, tokens)
  return tokens
}

/**
 * Of a secret: texts of which any redactable form contains one, in lower case. Looking for these is what almost every line
 * costs; the expression is made where one is found.
 */
export function keysOf(secret: string): string[] {
  const runs = secret.match(/[A-Za-z0-9]+/g) ?? []
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '')
  const bytes = Buffer.from(secret, 'utf8')
  const cores = base64Cores(bytes).map((core) => core.toLowerCase())
  const urlCores = cores.filter(isOtherInUrls).map(toUrlAlphabet)
  return [longest.toLowerCase(), bytes.toString('hex'), ...cores, ...urlCores]
}

/** Of a secret: what is looked for in squeezed text; hexadecimal and base64 are among its keys. */
export function squeezedFormsOf(secret: string, [, ...encoded]: readonly string[]): string[] {
  return [squeeze(secret), ...encoded.map((key) => key.replaceAll('-', ''))].filter(
    (form) => form.length >= shortestSqueezed,
  )
}

/** Of secrets: the expression that finds each form which letters can be hidden of; `long-form.ts` finds the rest. */
export function formsOf(secrets: ReadonlySet<string>): RegExp {
  // The longest first, so that no secret hides only the beginning of another.
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.flatMap(patternsOf).join('|'), 'giu')
}

// An expression is compiled by recursion: thousands of characters with a choice of forms each exhaust the stack.
const longestExpression = 128
// A backslash may stand alone or be doubled, and begin what follows: each doubles the ways in which an expression can read
// a run of them, and it tries all.
const mostBackslashes = 6

/** What may have been escaped character by character: a secret, and its UTF-8 that somebody took for Latin-1. */
function spellingsOf(secret: string): string[][] {
  const spellings = new Set([secret, Buffer.from(secret, 'utf8').toString('latin1')])
  return [...spellings].map((spelling) => Array.from(spelling))
}

/** Of a secret: the spellings that are too much for one expression. */
export function longSpellingsOf(secret: string): string[][] {
  if (Buffer.byteLength(secret) <= longestExpression && !secret.includes('\\')) return []
  return spellingsOf(secret).filter((spelling) => lengthOfBeginning(spelling) < spelling.length)
}

/** The expression that finds where a spelling begins. */
export function beginningOf(spelling: readonly string[]): RegExp {
  const beginning = spelling.slice(0, lengthOfBeginning(spelling)).map(anyFormOf).join('')
  // Looks ahead, so that a beginning within another is found too.
  return new RegExp(`(?=${beginning})`, 'giu')
}

/** How much of a spelling one expression can look for: all of almost every one. */
function lengthOfBeginning(spelling: readonly string[]): number {
  let backslashes = 0
  const tooMany = spelling.findIndex((character) => {
    if (character === '\\') backslashes += 1
    return backslashes > mostBackslashes
  })
  return Math.min(spelling.length, longestExpression, tooMany === -1 ? Infinity : tooMany)
}

function patternsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8')
  const literals = spellingsOf(secret)
    .filter((spelling) => lengthOfBeginning(spelling) === spelling.length)
    .map((spelling) => spelling.map(anyFormOf).join(''))
  if (secret.length < shortestAnywhere)
    return [`(?<![\\p{L}\\p{N}])${literals[0]}(?![\\p{L}\\p{N}])`]
  const cores = base64Cores(bytes)
  return [
    ...literals,
    bytes.toString('hex'),
    ...cores.map(escape),
    ...cores.filter(isOtherInUrls).map((core) => escape(toUrlAlphabet(core))),
  ]
}

const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  ' ': '[+_]',
  '\n': String.raw`\\n`,
  '\r': String.raw`\\r`,
  '\t': String.raw`\\t`,
}

// Each character on its own, since escapers differ in which ones they escape: raw, percent, xtext and quoted-printable,
// HTML by name and number, backslashes of every kind, and as `harmless-text.ts` shows it.
function anyFormOf(character: string): string {
  const forms = formsOfCharacter(character)
  return forms.length === 1 ? forms[0]! : `(?:${forms.join('|')})`
}

/** The expressions of a character's forms, of which each finds one. */
export function formsOfCharacter(character: string): string[] {
  if (/[\p{L}\p{N}]/u.test(character) && character < '\x80') return [character]
  const octets = [...Buffer.from(character, 'utf8')].map((octet) =>
    octet.toString(16).padStart(2, '0'),
  )
  const point = character.codePointAt(0) ?? 0
  const hexadecimal = point.toString(16)
  return [
    escape(character),
    escape(makeHarmless(character)),
    ...(octets.length > 0 ? [octets.map((octet) => `[%+=]${octet}`).join('')] : []),
    octets.map((octet) => String.raw`\\x${octet}`).join(''),
    `&#(?:0*${point}|x0*${hexadecimal});`,
    String.raw`\\u\{?0*${hexadecimal}\}?`,
    String.raw`\\${escape(character)}`,
    ...(named[character] === undefined ? [] : [named[character]]),
  ]
}

// Base64 of a secret that stands anywhere inside something longer: the characters that depend on the secret alone, for
// each of the three ways in which it can be aligned.
function base64Cores(bytes: Buffer): string[] {
  const shifted = Buffer.alloc(bytes.length + 2)
  bytes.copy(shifted, 2)
  const cores: string[] = []
  for (const offset of [0, 1, 2]) {
    const start = offset === 0 ? 0 : offset + 1
    const end = Math.floor(((offset + bytes.length) * 8) / 6)
    const core = shifted.toString('base64', 2 - offset).slice(start, end)
    if (core.length >= shortestAnywhere) cores.push(core)
  }
  return cores
}

// Base64 has two alphabets (RFC 4648 §4 and §5).
function isOtherInUrls(core: string): boolean {
  return core.includes('+') || core.includes('/')
}

function toUrlAlphabet(core: string): string {
  return core.replaceAll('+', '-').replaceAll('/', '_')
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
