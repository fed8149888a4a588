import { makeHarmless } from './harmless-text.ts'
import { squeeze, undoEscapes } from './undo-escapes.ts'

const MARK = '********'

// A shorter secret would be found all over any text, and the holes would spell it.
const shortestAnywhere = 4

// Words that stand side by side have few letters in common with a secret of this length.
const shortestSqueezed = 8

// What stands before the text of each line of a reply (RFC 5321 §4.2, RFC 2034).
const codes = /^\d{3}[ -](?:\d\.\d+\.\d+ ?)?/

/**
 * Hides secrets in text, in every form that a client sends or a hostile server may echo: raw in any case, hexadecimal, and
 * base64 of the secret alone or inside something longer. Where it is escaped (`undo-escapes.ts`) or spaced out, the whole
 * line goes: what of it is the secret cannot be told any more. A secret of fewer than four letters is found raw and in
 * base64 only, where it stands alone.
 */
export class Redactor {
  readonly #secrets = new Set<string>()
  readonly #keys: string[] = []
  #shortestToken = Infinity
  #tokens = tokensFrom(0)
  #forms: RegExp | undefined
  readonly #octets: string[] = []
  #hasShort = false
  readonly #squeezed: string[] = []
  #shortestSqueezed = Infinity

  constructor(secrets: readonly (string | undefined)[] = []) {
    for (const secret of secrets) this.add(secret)
  }

  add(secret: string | undefined): void {
    if (secret === undefined || secret === '' || this.#secrets.has(secret)) return
    this.#secrets.add(secret)
    const keys = keysOf(secret)
    this.#keys.push(...keys)
    if (secret.length < shortestAnywhere) this.#hasShort = true
    else this.#octets.push(...octetsOf(secret))
    this.#squeezed.push(...squeezedFormsOf(secret, keys))
    this.#shortestSqueezed = Math.min(...this.#squeezed.map(({ length }) => length))
    const bytes = Buffer.byteLength(secret)
    this.#shortestToken = Math.min(this.#shortestToken, Math.floor((bytes * 4) / 3))
    this.#tokens = tokensFrom(this.#shortestToken)
    this.#forms = undefined
  }

  redact(text: string): string {
    if (this.#secrets.size === 0 || text === '') return text
    const redacted = this.#redactForms(text)
    return this.#isDisguisedIn(redacted) ? `${codes.exec(text)?.[0] ?? ''}${MARK}` : redacted
  }

  #redactForms(text: string): string {
    const withoutTokens =
      text.length < this.#shortestToken
        ? text
        : text.replaceAll(this.#tokens, (token) => this.#redactToken(token))
    if (!this.#mayHoldForm(withoutTokens)) return withoutTokens
    this.#forms ??= formsOf(this.#secrets)
    return withoutTokens.replaceAll(this.#forms, MARK)
  }

  #mayHoldForm(text: string): boolean {
    const lowered = text.toLowerCase()
    return this.#keys.some((key) => lowered.includes(key))
  }

  /** Whether a secret is there once escapes are undone, or blanks are left out. */
  #isDisguisedIn(text: string): boolean {
    if (this.#isSpacedOutIn(text)) return true
    const plain = undoEscapes(text)
    if (plain === undefined || plain === text) return false
    if (this.#isSpacedOutIn(plain)) return true
    const lowered = plain.toLowerCase()
    return (
      [...this.#secrets].some(
        (secret) =>
          secret.length >= shortestAnywhere &&
          [secret, Buffer.from(secret, 'utf8').toString('latin1')].some((form) =>
            lowered.includes(form.toLowerCase()),
          ),
      ) || (plain.match(this.#tokens) ?? []).some((token) => this.#hidesSecret(token, 3))
    )
  }

  #isSpacedOutIn(text: string): boolean {
    if (text.length < this.#shortestSqueezed) return false
    const squeezed = squeeze(text)
    return this.#squeezed.some((form) => squeezed.includes(form))
  }

  /** Redacts the lines of one reply; a secret that is folded over lines takes all of them with it. */
  redactLines(lines: readonly string[]): string[] {
    const [only = ''] = lines
    if (lines.length === 1) return [this.redact(only)]
    if (this.#secrets.size === 0 || this.#isAbsentFrom(lines)) return [...lines]
    const withoutForms = lines.map((line) => this.#redactForms(line))
    if (!this.#isFoldedOver(withoutForms)) return withoutForms
    const redacted = lines.map((line) => this.redact(line))
    return this.#isFoldedOver(redacted)
      ? redacted.map((line) => `${line.slice(0, 4)}${MARK}`)
      : redacted
  }

  /** Looks at all lines of a reply at once: almost none holds anything, and looking at each costs as much as a round trip. */
  #isAbsentFrom(lines: readonly string[]): boolean {
    const text = lines.join('\n')
    return !this.#mayHoldForm(text) && !this.#holdsToken(text) && !this.#isFoldedOver(lines)
  }

  #holdsToken(text: string): boolean {
    if (text.length < this.#shortestToken) return false
    return text.match(this.#tokens)?.some((token) => this.#hidesSecret(token, 3)) === true
  }

  /** What no line holds alone, nor all together, is nowhere. */
  #isFoldedOver(lines: readonly string[]): boolean {
    const joined = lines.map((line) => line.replace(codes, '')).join('')
    return this.redact(joined) !== joined
  }

  #redactToken(token: string): string {
    return this.#hidesSecret(token, 3) ? MARK : token
  }

  #hidesSecret(token: string, depth: number): boolean {
    if (depth === 0 || token.length < this.#shortestToken) return false
    const isHexadecimal = token.length % 2 === 0 && hexadecimal.test(token)
    return (
      this.#hidesSecretIn(Buffer.from(token, 'base64'), depth) ||
      (isHexadecimal && this.#hidesSecretIn(Buffer.from(token, 'hex'), depth))
    )
  }

  #hidesSecretIn(bytes: Buffer, depth: number): boolean {
    const octets = bytes.toString('latin1')
    if (this.#octets.some((form) => octets.includes(form))) return true
    const isWord = this.#hasShort && textsOf(bytes).some((text) => this.#hasShortWord(text))
    if (isWord) return true
    if (bytes.length < this.#shortestToken) return false
    return textsOf(bytes).some((text) =>
      (text.match(this.#tokens) ?? []).some((inner) => this.#hidesSecret(inner, depth - 1)),
    )
  }

  #hasShortWord(text: string): boolean {
    return text.split(/[\0\x01\s:=]/).some((word) => this.#secrets.has(word))
  }
}

const hexadecimal = /^[0-9a-f]+$/i

/** What octets may say: Windows clients encode UTF-16 (NTLM, PowerShell). */
function textsOf(bytes: Buffer): string[] {
  return [
    bytes.toString('utf8'),
    bytes.toString('latin1'),
    bytes.toString('utf16le'),
    swapped(bytes).toString('utf16le'),
  ]
}

/** The octets of a secret in each of these encodings, as characters. */
function octetsOf(secret: string): string[] {
  const wide = Buffer.from(secret, 'utf16le')
  const narrow = /[^\0-\xff]/.test(secret) ? [] : [secret]
  const forms = [Buffer.from(secret, 'utf8'), wide, swapped(wide)]
  return [...new Set([...forms.map((form) => form.toString('latin1')), ...narrow])]
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
}

const tokensByLength = new Map<number, RegExp>()

/** What may be base64 or hexadecimal of a secret, from this length on; one expression for all who look for the same. */
function tokensFrom(length: number): RegExp {
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
function keysOf(secret: string): string[] {
  const runs = secret.match(/[A-Za-z0-9]+/g) ?? []
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '')
  const bytes = Buffer.from(secret, 'utf8')
  const cores = base64Cores(bytes).map((core) => core.toLowerCase())
  const urlCores = cores.filter(isOtherInUrls).map(toUrlAlphabet)
  return [longest.toLowerCase(), bytes.toString('hex'), ...cores, ...urlCores]
}

/** Of a secret: what is looked for in squeezed text; hexadecimal and base64 are among its keys. */
function squeezedFormsOf(secret: string, [, ...encoded]: readonly string[]): string[] {
  return [squeeze(secret), ...encoded.map((key) => key.replaceAll('-', ''))].filter(
    (form) => form.length >= shortestSqueezed,
  )
}

function formsOf(secrets: ReadonlySet<string>): RegExp {
  // The longest first, so that no secret hides only the beginning of another.
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.flatMap(patternsOf).join('|'), 'giu')
}

function patternsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8')
  const literal = Array.from(secret, anyFormOf).join('')
  if (secret.length < shortestAnywhere) return [`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`]
  const cores = base64Cores(bytes)
  return [
    literal,
    // UTF-8 that somebody took for Latin-1, and may have escaped since.
    Array.from(bytes.toString('latin1'), anyFormOf).join(''),
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
  if (/[\p{L}\p{N}]/u.test(character) && character < '\x80') return character
  const octets = [...Buffer.from(character, 'utf8')].map((octet) =>
    octet.toString(16).padStart(2, '0'),
  )
  const point = character.codePointAt(0) ?? 0
  const hexadecimal = point.toString(16)
  const forms = [
    escape(character),
    escape(makeHarmless(character)),
    ...(octets.length > 0 ? [octets.map((octet) => `[%+=]${octet}`).join('')] : []),
    octets.map((octet) => String.raw`\\x${octet}`).join(''),
    `&#(?:0*${point}|x0*${hexadecimal});`,
    String.raw`\\u\{?0*${hexadecimal}\}?`,
    String.raw`\\${escape(character)}`,
    ...(named[character] === undefined ? [] : [named[character]]),
  ]
  return `(?:${forms.join('|')})`
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
