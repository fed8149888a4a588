import { mailWords } from '../i18n/mail/words.ts'
import { routeWords } from '../i18n/route/words.ts'

/** Why automatic mail was not to be sent (RFC 3834), as the API says it. */
const suppressions = [
  ['switchedOff', /^automatic mail of kind "(.+)" is switched off/],
  ['toBounce', /^the mail to be answered has a null reverse-path()/],
  ['toMachine', /^(\S+) is a mailbox of a machine$/],
  ['toAutomatic', /^the mail to be answered is automatic itself \((.+)\)$/],
] as const

/** Why a message is where it is: Ehlo's own reasons in the language, a server's as it said them. */
export function reasonWords(reason: string, recipients: readonly string[]): string {
  const t = mailWords()
  for (const [name, pattern] of suppressions) {
    const [, detail] = pattern.exec(reason) ?? []
    if (detail !== undefined) return t.suppressed[name](detail)
  }
  const named = recipients.find((address) => reason.startsWith(`${address}: `))
  const beginning = named === undefined ? '' : `${named}: `
  const said = reason.slice(beginning.length)
  return `${beginning}${t.reasons[said] ?? routeWords().reasons[said] ?? said}`
}
