import { passwordNames } from './password-names.ts'

// "the password is …", "mit dem Passwort …", "api key …": a word or two between the name and what it names.
const spoken = new RegExp(
  `((?:${passwordNames}|api[ _-]?key|token)[:：]?[ (/"'„“«]{1,3})(?:([\\p{L}]{1,12})[: ] ?["'„“«(]?)?([^\\s"'“”»)<>]{6,128})`,
  'giu',
)
// "kari@kunde.no:secret", as lists of accounts have it.
const besideAddress = /([\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}:)([^\s"'@/]{6,128})/g

const hasDigit = /\d/
const hasLetter = /\p{L}/u
// Codes of replies, versions, times and numbers.
const figure = /^(?:[2-5]\d\d-|\d\.\d|0x|\d{4}-\d\d|[\d.:]{1,40}$)/
const partOfHost = /^[a-z\d-]{1,63}$/
const topLevel = /^[a-z]{2,24}$/

/** Calls `hide` for what a sentence says a password is, where it is made as passwords are: of letters and digits. */
export function hideSpokenPasswords(text: string, hide: () => string): string {
  return text.replaceAll(spoken, (whole, _name: string, _between: unknown, secret: string) =>
    looksLikePassword(secret) ? `${whole.slice(0, -secret.length)}${hide()}` : whole,
  )
}

/** Calls `hide` for what is made as passwords are and stands behind an address and a colon. */
export function hideBesideAddresses(text: string, hide: () => string): string {
  return text.replaceAll(besideAddress, (whole, before: string, secret: string) =>
    looksLikePassword(secret) ? `${before}${hide()}` : whole,
  )
}

function looksLikePassword(word: string): boolean {
  if (!hasDigit.test(word) || !hasLetter.test(word) || figure.test(word)) return false
  return !isHost(word.slice(word.lastIndexOf('@') + 1))
}

function isHost(word: string): boolean {
  const parts = word.split('.')
  return parts.length > 1 && topLevel.test(parts.at(-1) ?? '') && parts.every(isPartOfHost)
}

function isPartOfHost(part: string): boolean {
  return partOfHost.test(part)
}
