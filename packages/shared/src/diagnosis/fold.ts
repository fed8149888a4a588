import { AnyOf } from './any-of.ts'

const letters = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['œ', 'oe'],
])

/** Spellings of one thing; the left never stays. */
const spellings: readonly (readonly [string, string])[] = [
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["n't", ' not'],
  ['authoris', 'authoriz'],
  ['recognis', 'recogniz'],
  ['e-mail', 'email'],
  ['user name', 'username'],
  ['log in', 'login'],
  ['logged in', 'login'],
  ['log-in', 'login'],
  ['log on', 'logon'],
  ['host name', 'hostname'],
  ['time-out', 'timeout'],
  ['time out', 'timeout'],
  ['timedout', 'timed out'],
  ['black list', 'blacklist'],
  ['block list', 'blocklist'],
  ['self signed', 'self-signed'],
  ['grey-list', 'greylist'],
  ['grey list', 'greylist'],
  ['graylist', 'greylist'],
  ['pass phrase', 'passphrase'],
  ['mail box', 'mailbox'],
  // What Postfix notes of any client says nothing about the refusal.
  ['helo=<', 'h=<'],
  ['unknown[', '['],
  ['reject: rcpt from', 'reject: client'],
]

const anySpelling = new AnyOf(spellings.map(([from]) => from))

/**
 * Lower case without accents and in one spelling, so that one wording fits `refusé`, `REFUSE` and `refuse`, `can't`
 * and `cannot`. Lines stay lines.
 */
export function fold(text: string): string {
  let folded = withoutAccents(text.toLowerCase())
  if (!anySpelling.standsIn(folded)) return folded
  for (const [from, to] of spellings)
    if (folded.includes(from)) folded = folded.replaceAll(from, to)
  return folded
}

function withoutAccents(lower: string): string {
  if (isAscii(lower)) return lower
  return lower
    .replace(/[\u2018\u2019\u00b4]/g, "'")
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øæßłđıœ]/g, fromTable)
}

function fromTable(letter: string): string {
  return letters.get(letter) ?? letter
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false
  return true
}
