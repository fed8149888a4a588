// Stands for a public text while the rest is searched; nothing that a secret or its encodings could be made of.
const cover = '\uE0FF'

// What every dialogue is made of (RFC 5321, RFC 4954 and the registries of both): a password that is one of these words is hidden
// nowhere better than there.
const protocolWords =
  'ehlo helo mail from rcpt to data rset quit noop vrfy expn help auth starttls size body pipelining dsn etrn chunking bdat 8bitmime binarymime smtputf8 enhancedstatuscodes plain login cram-md5 digest-md5 xoauth2 oauthbearer ntlm gssapi external smtp esmtp'.split(
    ' ',
  )

// A session carries a hundred messages at most.
const mostTexts = 2000

export type Covered = {
  text: string
  /** Puts back what was covered, as far as it still is there. */
  uncover: (text: string) => string
}

/**
 * What whoever reads a transcript knows already: the addresses and names that were given to a test, and the words of the protocol.
 * These are never hidden, though a password may be one of them: else who may test a connection could guess its password, as an address
 * to send on behalf of, and read from the hole that it was right.
 */
export class PublicTexts {
  readonly #texts = new Set<string>()
  readonly #isPartOfSecret: (text: string) => boolean

  /** Without `isPartOfSecret` texts, which would take a secret apart. */
  constructor(isPartOfSecret: (text: string) => boolean) {
    this.#isPartOfSecret = isPartOfSecret
  }

  /** An address counts with its two halves, since servers name these alone. */
  add(text: string): void {
    if (this.#texts.size >= mostTexts) this.#texts.clear()
    const at = text.lastIndexOf('@')
    const halves = at === -1 ? [] : [text.slice(0, at), text.slice(at + 1)]
    for (const each of [text, ...halves]) if (each !== '') this.#texts.add(each.toLowerCase())
  }

  /** The text with what is public in it covered; undefined where nothing is, or where a cover could be mistaken. */
  coverIn(text: string): Covered | undefined {
    if (text.includes(cover)) return undefined
    const lowered = text.toLowerCase()
    if (lowered.length !== text.length) return undefined
    const spans = [...protocolWords, ...this.#texts]
      .filter((each) => lowered.includes(each) && !this.#isPartOfSecret(each))
      .flatMap((each) => spansOf(each, lowered))
      .sort(([start, end], [otherStart, otherEnd]) => start - otherStart || otherEnd - end)
    if (spans.length === 0) return undefined
    const covered: string[] = []
    let rest = ''
    let at = 0
    for (const [start, end] of spans) {
      if (start < at) continue
      rest += text.slice(at, start) + cover
      covered.push(text.slice(start, end))
      at = end
    }
    return {
      text: rest + text.slice(at),
      uncover: (hidden) => hidden.replaceAll(cover, () => covered.shift() ?? ''),
    }
  }
}

// As a whole word: a short one is found inside anything.
function spansOf(word: string, text: string): [start: number, end: number][] {
  // Made here, where next to no text comes: Unicode's letters take a two-hundredth of a login test to gather.
  const partOfWord = /[\p{L}\p{N}]/u
  const spans: [number, number][] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    if (!partOfWord.test(text[at - 1] ?? ' ') && !partOfWord.test(text[end] ?? ' ')) {
      spans.push([at, end])
    }
  }
  return spans
}
