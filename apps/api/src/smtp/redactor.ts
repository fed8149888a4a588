import { makeHarmless } from './harmless-text.ts'

const MARK = '********'

// A shorter secret would be found all over any text, and the holes would spell it.
const shortestAnywhere = 4

// What stands before the text of each line of a reply (RFC 5321 §4.2, RFC 2034).
const codes = /^\d{3}[ -](?:\d\.\d+\.\d+ ?)?/

/**
 * Hides secrets in text, in every form that a client sends or a hostile server may echo: raw in any case, percent-,
 * xtext-, HTML- or JSON-escaped, hexadecimal, and base64 of the secret alone or inside something longer.
 */
export class Redactor {
  readonly #secrets = new Set<string>()
  #keys: string[] = []
  #shortestToken = Infinity
  #tokens = tokensFrom(0)
  #forms: RegExp | undefined

  constructor(secrets: readonly (string | undefined)[] = []) {
    for (const secret of secrets) this.add(secret)
  }

  add(secret: string | undefined): void {
    if (secret === undefined || secret === '') return
    this.#secrets.add(secret)
    this.#keys = [...this.#secrets].flatMap(keysOf)
    const bytes = Buffer.byteLength(secret)
    this.#shortestToken = Math.min(this.#shortestToken, Math.floor((bytes * 4) / 3))
    this.#tokens = tokensFrom(this.#shortestToken)
    this.#forms = undefined
  }

  redact(text: string): string {
    if (this.#secrets.size === 0 || text === '') return text
    const withoutTokens =
      text.length < this.#shortestToken
        ? text
        : text.replaceAll(this.#tokens, (token) => this.#redactToken(token))
    const lowered = withoutTokens.toLowerCase()
    if (!this.#keys.some((key) => lowered.includes(key))) return withoutTokens
    this.#forms ??= formsOf(this.#secrets)
    return withoutTokens.replaceAll(this.#forms, MARK)
  }

  /** Redacts the lines of one reply; a secret that is folded over lines takes all of them with it. */
  redactLines(lines: readonly string[]): string[] {
    const redacted = lines.map((line) => this.redact(line))
    if (lines.length === 1) return redacted
    const joined = redacted.map((line) => line.replace(codes, '')).join('')
    if (this.redact(joined) === joined) return redacted
    return redacted.map((line) => `${line.slice(0, 4)}${MARK}`)
  }

  #redactToken(token: string): string {
    return this.#hidesSecret(token, 3) ? MARK : token
  }

  #hidesSecret(token: string, depth: number): boolean {
    if (depth === 0 || token.length < this.#shortestToken) return false
    const decoded = [Buffer.from(token, 'base64')]
    if (/^(?:[0-9a-f]{2})+$/i.test(token)) decoded.push(Buffer.from(token, 'hex'))
    return decoded.some((bytes) => {
      return [bytes.toString('utf8'), bytes.toString('latin1')].some((text) => {
        for (const secret of this.#secrets) {
          if (secret.length >= shortestAnywhere && text.includes(secret)) return true
          if (text.split(/[\0\x01\s:=]/).includes(secret)) return true
        }
        return (text.match(this.#tokens) ?? []).some((inner) => this.#hidesSecret(inner, depth - 1))
      })
    })
  }
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
  const cores = base64Cores(bytes)
  const urlCores = cores.map((core) => core.replaceAll('+', '-').replaceAll('/', '_'))
  return [longest, bytes.toString('hex'), ...cores, ...urlCores].map((key) => key.toLowerCase())
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
    ...cores.map((core) => escape(core.replaceAll('+', '-').replaceAll('/', '_'))),
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
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    const start = offset === 0 ? 0 : offset + 1
    const end = Math.floor(((offset + bytes.length) * 8) / 6)
    const core = encoded.slice(start, end)
    return core.length >= shortestAnywhere ? [core] : []
  })
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
