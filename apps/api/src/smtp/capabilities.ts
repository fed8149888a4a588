import type { Capability, Reply } from '@ehlo/shared'

/** What a server said to EHLO (RFC 5321 §4.1.1.1). */
export type Capabilities = {
  extensions: Capability[]
  /** SASL mechanisms as offered, upper case, in the server's order. */
  mechanisms: string[]
  /** The largest message in bytes (RFC 1870), where the server says one. */
  size?: number
}

export function readCapabilities(reply: Reply): Capabilities {
  const extensions: Capability[] = []
  const mechanisms = new Set<string>()
  let size: string | undefined
  for (const line of reply.text.split('\n').slice(1)) {
    const extension = readCapability(line)
    if (extension === undefined) continue
    extensions.push(extension)
    const { keyword, value = '' } = extension
    if (keyword === 'SIZE') size ??= value
    if (keyword !== 'AUTH') continue
    for (const name of wordsOf(value.toUpperCase())) mechanisms.add(name)
  }
  return {
    extensions,
    mechanisms: [...mechanisms],
    ...(size !== undefined && /^[1-9]\d{0,14}$/.test(size) ? { size: Number(size) } : {}),
  }
}

export function offers({ extensions }: Capabilities, keyword: string): boolean {
  return extensions.some((extension) => extension.keyword === keyword)
}

function readCapability(line: string): Capability | undefined {
  if (singleWord.test(line)) return { keyword: line.toUpperCase() }
  const [first = '', ...values] = wordsOf(line)
  if (first === '') return undefined
  const keyword = first.toUpperCase()
  // Before RFC 2554 servers wrote "AUTH=LOGIN"; many still say it beside "AUTH LOGIN".
  if (keyword.startsWith(oldAuth)) {
    return withValue('AUTH', wordsOf([first.slice(oldAuth.length), ...values].join(' ')))
  }
  return withValue(keyword, values)
}

// Most lines; no "=", which old servers put between AUTH and its mechanisms.
const singleWord = /^[A-Za-z0-9-]+$/
const usualCharacters = /^[\t -~]*$/

const oldAuth = 'AUTH='

function withValue(keyword: string, values: readonly string[]): Capability {
  return values.length === 0 ? { keyword } : { keyword, value: values.join(' ') }
}

// Every session reads ten of these lines, and splitting by an expression costs five times as much: it is for lines with
// blanks of other kinds, such as U+00A0 of a text that somebody pasted into a server's settings.
function wordsOf(text: string): string[] {
  const words = usualCharacters.test(text)
    ? text.replaceAll('\t', ' ').split(' ')
    : text.split(/\s+/)
  return words.includes('') ? words.filter((word) => word !== '') : words
}
