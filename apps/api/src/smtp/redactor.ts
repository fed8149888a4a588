import { LongForm } from './long-form.ts'
import { type Covered, PublicTexts } from './public-texts.ts'
import {
  formsOf,
  hasTokenFrom,
  keysOf,
  longSpellingsOf,
  octetsOf,
  shortestAnywhere,
  squeezedFormsOf,
  textsOf,
  tokensFrom,
} from './secret-forms.ts'
import { squeeze, undoEscapes } from './undo-escapes.ts'

const MARK = '********'
const HYPHEN = 0x2d
const BLANK = 0x20
const hexadecimal = /^[0-9a-f]+$/i

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
  readonly #longForms: LongForm[] = []
  readonly #octets: string[] = []
  #hasShort = false
  readonly #squeezed: string[] = []
  #shortestSqueezed = Infinity
  readonly #public = new PublicTexts((text) => this.#isPartOfSecret(text))

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
    this.#longForms.push(...longSpellingsOf(secret).map((spelling) => new LongForm(spelling)))
    // The longest first, so that no secret hides only the beginning of another.
    this.#longForms.sort((one, other) => other.length - one.length)
    this.#squeezed.push(...squeezedFormsOf(secret, keys))
    this.#shortestSqueezed = Math.min(...this.#squeezed.map(({ length }) => length))
    const bytes = Buffer.byteLength(secret)
    this.#shortestToken = Math.min(this.#shortestToken, Math.floor((bytes * 4) / 3))
    this.#tokens = tokensFrom(this.#shortestToken)
    this.#forms = undefined
  }

  /** Never hides these, which the reader of a transcript gave or knows: addresses, hosts, user names (`public-texts.ts`). */
  expose(texts: readonly string[]): void {
    for (const text of texts) this.#public.add(text)
  }

  redact(text: string): string {
    if (this.#secrets.size === 0 || text === '') return text
    const redacted = this.#redactAll(text)
    if (redacted === text) return text
    const covered = this.#public.coverIn(text)
    return covered === undefined ? redacted : covered.uncover(this.#redactAll(covered.text))
  }

  #redactAll(text: string): string {
    const redacted = this.#redactForms(text)
    return this.#isDisguisedIn(redacted) ? hideAll(text) : redacted
  }

  #redactForms(text: string): string {
    const withoutTokens = hasTokenFrom(this.#shortestToken, text)
      ? text.replaceAll(this.#tokens, (token) => this.#redactToken(token))
      : text
    if (!this.#mayHoldForm(withoutTokens)) return withoutTokens
    this.#forms ??= formsOf(this.#secrets)
    // The long ones first, so that no other hides only a part of them.
    let withoutLong = withoutTokens
    for (const form of this.#longForms) {
      const hidden = form.hideIn(withoutLong, MARK)
      if (hidden === undefined) return hideAll(text)
      withoutLong = hidden
    }
    return withoutLong.replaceAll(this.#forms, MARK)
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
    const covered = lines.map((line) => this.#public.coverIn(line) ?? asItIs(line))
    const redacted = this.#redactFolded(covered.map(({ text }) => text))
    return redacted.map((line, index) => covered[index]?.uncover(line) ?? line)
  }

  #redactFolded(lines: readonly string[]): string[] {
    const withoutForms = lines.map((line) => this.#redactForms(line))
    if (!this.#isFoldedOver(withoutForms)) return withoutForms
    const redacted = lines.map((line) => this.#redactAll(line))
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
    if (!hasTokenFrom(this.#shortestToken, text)) return false
    return text.match(this.#tokens)?.some((token) => this.#hidesSecret(token, 3)) === true
  }

  /** What no line holds alone, nor all together, is nowhere. */
  #isFoldedOver(lines: readonly string[]): boolean {
    const joined = lines.map(withoutCodes).join('')
    return this.#redactAll(joined) !== joined
  }

  #isPartOfSecret(text: string): boolean {
    return [...this.#secrets].some((secret) => {
      const lowered = secret.toLowerCase()
      return lowered !== text && lowered.includes(text)
    })
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

function hideAll(text: string): string {
  return `${codes.exec(text)?.[0] ?? ''}${MARK}`
}

function withoutCodes(line: string): string {
  // Almost every line of several: a code, and no enhanced one. An expression for each costs as much as all the rest.
  const separator = line.charCodeAt(3)
  const hasCodeAlone =
    (separator === HYPHEN || separator === BLANK) &&
    [0, 1, 2].every((at) => isDigit(line.charCodeAt(at))) &&
    !isDigit(line.charCodeAt(4))
  return hasCodeAlone ? line.slice(4) : line.replace(codes, '')
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function asItIs(text: string): Covered {
  return { text, uncover: (hidden) => hidden }
}
