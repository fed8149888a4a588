import { mark } from './marked-text.ts'
import { mayNameSecret, passwordNames } from './password-names.ts'
import { spokenLogin } from './spoken-login.ts'
import { hideBesideAddresses, hideSpokenPasswords } from './spoken-password.ts'
import { isVerdictOnPassword } from './verdict-on-password.ts'

const hole = '********'

// Names under which programs print a secret, in the languages of their users, also at the end of a longer one (SMTP_PASSWORD,
// smtpPassword); a value follows after : or =. In quotes it ends with these, else where a blank or a comma is: the signs that
// passwords are made of end none.
const named = new RegExp(
  `((?<![a-z\\d])(?:pass|pwd|pw|token)|${passwordNames}|secret|api[_ -]?key|authorization|(?:access|refresh|id)_token)(["']?\\s{0,3}(?:=>|[:：=])\\s{0,3}["']?|["'], ?["'])(?:(?<=")[^"\\n]{1,2000}|(?<=')[^'\\n]{1,2000}|(?:Bearer |Basic )?[^\\s,"'][^\\s,]{0,2000})`,
  'giu',
)

// One of several words, where the setting is all that its line says: it goes on to the end of the line.
const phrase = new RegExp(
  `^([^\\p{L}\\n:=]{0,12})([\\p{L}\\d._ -]{0,40}?)((?:pass|${passwordNames})(?: ?\\([^)\\n]{0,20}\\))?["']?\\s{0,3}(?:=>|[:：]|=(?!>))[\\t ]{0,3})([^\\s"'\\n][^\\n]{2,400})$`,
  'gimu',
)
// A reply that follows on the same line is no part of it.
const replyWithin = /\s[245]\d\d[ -]/
// What each of them begins with: nothing but a name before the sign.
const mayBeSetting = /^[^:：=\n]{4,100}[:：=]/m
// What such a setting may be called before that.
const owners = new Set(
  'my|the|your|smtp|mail|email|e|app|application|google|gmail|outlook|account|auth|login|imap|server|user|sender|host|mi|la|tu|de|mitt|ditt|mein|mon|votre'.split(
    '|',
  ),
)
// Settings side by side, as logs and connection strings have them: each ends where the next begins.
const nextSetting =
  /[\s,;&](?:[\p{L}_-]{1,30}=|(?:user(?:name)?|login|host|server|port|from|to|e-?mail|secure|encryption|tls|ssl|auth)\s?:)/iu

// What follows a mechanism is its initial response (RFC 4954 §4), unless it is the next one that a server offers, or a word such
// as logs have for how it went.
const initialResponse =
  /\bAUTH(\s{1,3})(PLAIN|LOGIN|CRAM-MD5|XOAUTH2|OAUTHBEARER|NTLM|GSSAPI|DIGEST-MD5)(\s{1,3})(?!(?:PLAIN|LOGIN|CRAM-MD5|XOAUTH2|OAUTHBEARER|NTLM|GSSAPI|DIGEST-MD5|SCRAM-[\w-]{1,20})(?![\w+/=-]))([\w+/=-]{1,4000})/gi
const word = /^[A-Z]?(?:[a-z]{2,20}|[A-Z]{2,20})$/

// What is given to swaks and others as the password, and elements of XML.
const argument =
  /(\s(?:-ap|--(?:auth-)?pass(?:word|wd)?)[ =]["']?|<(?:pass(?:word|wd)?|pwd)>)([^\s"'<]{1,512})/gi

// A client's line in a log that has all on one, which is no command: its answer to a challenge.
const loggedAnswer = /(CLIENT -> SERVER: )([\w+/]{4,4000}={0,2})(?= SERVER -> CLIENT|\s*$)/gm
const command = /^(?:QUIT|RSET|NOOP|DATA|STARTTLS|VRFY|HELP|AUTH|EHLO|HELO)$/i

// A password that was not escaped may hold / and @, so it ends at the last one; a port may stand before a path with one.
const inUrl = /\b([a-z][a-z\d+.-]{1,20}:\/\/[^\s:/]{0,256}:)(?!\d{1,5}[/?#])([^\s"]{1,512})(@)/gi

// Shapes of tokens: JSON Web Tokens (a server's challenge begins like one), Google, SendGrid, Brevo, Mailgun, Resend, Slack-like prefixes, private keys of SES.
const shapes =
  /\b(?:(?<!\b334 )eyJ[\w.-]{8,8000}|ya29\.[\w-]{8,4000}|1\/\/[\w-]{20,400}|GOCSPX-[\w-]{8,80}|SG\.[\w-]{8,80}\.[\w-]{8,120}|x(?:smtpsib|keysib)-[\w-]{8,200}|key-[\da-f]{32}|re_\w{8,80}|mlsn\.\w{16,120})/g

const mixed = /[a-z]\d|\d[a-z]/i
const pair = /@[a-z\d.-]{1,250}:\S{6}/i

const challenge = /(?:^|[^\d])334(?: |$|['"])/
const reply = /(?:^|[^\d])[2-5]\d\d[ -]/
const answer = /(?<![\w+/])[\w+/]{2,4000}={0,2}(?=["'\\\s\r]{0,8}(?:r?\\n)?["']{0,2}$)/

/** Takes out what gives access: initial responses and answers of AUTH, values after "password", credentials in URLs, tokens. */
export function removeSecrets(text: string): string {
  let safe = removeAnswers(text).replaceAll(
    initialResponse,
    (whole, before: string, mechanism: string, after: string, response: string) =>
      word.test(response) ? whole : `AUTH${before}${mechanism}${after}${hidden()}`,
  )
  // A sign that an expression cannot do without is found sooner than its absence.
  if (safe.includes('://')) {
    safe = safe.replaceAll(
      inUrl,
      (_, before: string, _secret: string, after: string) => `${before}${hidden()}${after}`,
    )
  }
  if (safe.includes('CLIENT -> ')) {
    safe = safe.replaceAll(loggedAnswer, (whole, before: string, said: string) =>
      command.test(said) ? whole : before + hidden(),
    )
  }
  if (safe.includes(' -') || safe.includes('</')) {
    safe = safe.replaceAll(argument, (_, before: string) => before + hidden())
  }
  const isNamed = mayNameSecret(safe)
  if (isNamed && /[:：=,]/.test(safe)) {
    if (mayBeSetting.test(safe)) {
      safe = safe.replaceAll(
        phrase,
        (whole, before: string, owner: string, name: string, value: string) =>
          isPhrase(owner, name, value) ? `${before}${owner}${name}${hidden()}` : whole,
      )
    }
    safe = safe.replaceAll(named, (whole, name: string, between: string) =>
      /[:：]/.test(between) && isVerdictOnPassword(whole.slice(name.length + between.length))
        ? whole
        : `${name}${between}${hidden()}`,
    )
  }
  if (safe.includes('(') || safe.includes('-u') || safe.includes('-U')) {
    safe = safe.replaceAll(spokenLogin, (_, before: string) => before + hidden())
  }
  // Almost no line has these, and they are found sooner than a name.
  if (isNamed && mixed.test(safe)) safe = hideSpokenPasswords(safe, hidden)
  if (pair.test(safe)) safe = hideBesideAddresses(safe, hidden)
  return safe.replaceAll(shapes, hidden())
}

function hidden(): string {
  return mark('secret', hole)
}

function isPhrase(owner: string, name: string, value: string): boolean {
  const words = owner.toLowerCase().split(/[\s._-]+/)
  return (
    value.trim().includes(' ') &&
    words.every((word) => word === '' || owners.has(word)) &&
    !nextSetting.test(value) &&
    !replyWithin.test(value) &&
    !(/[:：]/.test(name) && isVerdictOnPassword(value))
  )
}

/** After a 334 challenge the next line that is no reply is the client's answer: user name, password or token in base64. */
function removeAnswers(text: string): string {
  if (!challenge.test(text) && !text.includes('334 ')) return text
  let isAnswer = false
  return text
    .split('\n')
    .map((line) => {
      if (reply.test(line) || challenge.test(line)) {
        isAnswer = challenge.test(line)
        return line
      }
      if (!isAnswer || line.trim() === '') return line
      isAnswer = false
      return line.replace(answer, hidden())
    })
    .join('\n')
}
