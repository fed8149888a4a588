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
  #forms: RegExp | undefined

  constructor(secrets: readonly (string | undefined)[] = []) {
    for (const secret of secrets) this.add(secret)
  }

  add(secret: string | undefined): void {
    if (secret === undefined || secret === '') return
    this.#secrets.add(secret)
    const forms = [...new Set([...this.#secrets].flatMap(literalForms))]
    // The longest first, so that no form hides only the beginning of another.
    const patterns = forms.sort((a, b) => b.length - a.length).map(toPattern)
    this.#forms = new RegExp(patterns.join('|'), 'giu')
  }

  redact(text: string): string {
    if (this.#forms === undefined || text === '') return text
    return text
      .replaceAll(/[A-Za-z0-9+/_=-]{4,}/g, (token) => (this.#hidesSecret(token, 3) ? MARK : token))
      .replaceAll(this.#forms, MARK)
  }

  /** Redacts the lines of one reply; a secret that is folded over lines takes all of them with it. */
  redactLines(lines: readonly string[]): string[] {
    const redacted = lines.map((line) => this.redact(line))
    if (lines.length === 1) return redacted
    const joined = redacted.map((line) => line.replace(codes, '')).join('')
    if (this.redact(joined) === joined) return redacted
    return redacted.map((line) => `${line.slice(0, 4)}${MARK}`)
  }

  #hidesSecret(token: string, depth: number): boolean {
    if (depth === 0) return false
    const decoded = [Buffer.from(token, 'base64')]
    if (/^(?:[0-9a-f]{2})+$/i.test(token)) decoded.push(Buffer.from(token, 'hex'))
    return decoded.some((bytes) => {
      return [bytes.toString('utf8'), bytes.toString('latin1')].some((text) => {
        for (const secret of this.#secrets) {
          if (secret.length >= shortestAnywhere && text.includes(secret)) return true
          if (text.split(/[\0\x01\s:=]/).includes(secret)) return true
        }
        return (text.match(/[A-Za-z0-9+/_=-]{8,}/g) ?? []).some((inner) =>
          this.#hidesSecret(inner, depth - 1),
        )
      })
    })
  }
}

function literalForms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8')
  const json = JSON.stringify(secret).slice(1, -1)
  const forms = [
    secret,
    json,
    json.replaceAll('/', '\\/'),
    encodeURIComponent(secret.toWellFormed()),
    encodeURIComponent(secret.toWellFormed()).replaceAll('%20', '+'),
    secret.replaceAll(/[^!-~]|[+=]/g, (c) => `+${hex(c)}`),
    secret.replaceAll(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`),
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
    bytes.toString('latin1'),
  ]
  if (bytes.length >= shortestAnywhere) {
    forms.push(bytes.toString('hex'), ...base64Cores(bytes))
    forms.push(...base64Cores(bytes).map((core) => core.replaceAll('+', '-').replaceAll('/', '_')))
  }
  return forms
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

function toPattern(form: string): string {
  const escaped = form.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  return form.length >= shortestAnywhere
    ? escaped
    : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`
}

function hex(character: string): string {
  return Buffer.from(character, 'utf8').toString('hex').toUpperCase()
}
