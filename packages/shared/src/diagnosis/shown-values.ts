import type { RecogniseContext } from './context.ts'
import type { Reading } from './reading.ts'
import type { Sign } from './sign.ts'

const maxLines = 400
const widest = 512

/** Adds what the values that a text shows give away: a login, a sender, a mail server's address, a region. */
export function addShownSigns(signs: Set<Sign>, reading: Reading, context: RecogniseContext): void {
  const lines = reading.lines.slice(0, maxLines).map((line) => line.slice(0, widest).toLowerCase())
  const login = context.username ?? loginOf(reading.lines)
  if (login) signs.add(login.includes('@') ? 'login-with-domain' : 'login-without-domain')
  else if (login === '') signs.add('empty-login')
  if (lines.some(hasUnescapedUri)) signs.add('unescaped-uri')
  if (lines.some(sendsBareName)) signs.add('bare-sender')
  if (lines.some((line) => line.includes('mail from:<>'))) signs.add('null-sender')
  if (lines.some((line) => webProxy.test(line))) signs.add('web-proxy-address')
  if (listsNoAuth(lines)) signs.add('auth-not-listed')
  if (namesTwoRegions(lines, context)) signs.add('two-regions')
  if (rejectsKnownDomain(reading)) signs.add('known-domain')
}

/** The prompt for a user name of AUTH LOGIN, in base64. */
const userPrompt = '334 VXNlcm5hbWU6'

/** The login that a transcript of AUTH LOGIN shows after the server's prompt. */
function loginOf(lines: readonly string[]): string | undefined {
  const prompt = lines.findIndex((line, index) => index < maxLines && line.includes(userPrompt))
  const answer = prompt === -1 ? undefined : lines[prompt + 1]?.slice(0, widest)
  if (answer === undefined || answer.trimEnd().endsWith(':')) return answer && ''
  const word = answer.trim().split(' ').at(-1) ?? ''
  return /^[A-Za-z0-9+/]{4,}={0,2}$/.test(word) ? decodeBase64(word) : undefined
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function decodeBase64(word: string): string {
  let decoded = ''
  let bits = 0
  let width = 0
  for (const digit of word) {
    if (digit === '=') break
    bits = ((bits << 6) | digits.indexOf(digit)) & 0xffff
    width += 6
    if (width < 8) continue
    width -= 8
    decoded += String.fromCharCode((bits >> width) & 255)
  }
  return decoded
}

/** `smtp://user:p#ss@host`: what a URI keeps for itself stands in its password (RFC 3986 §3.2.1). */
function hasUnescapedUri(line: string): boolean {
  const scheme = line.indexOf('smtp')
  const start = scheme === -1 ? -1 : line.indexOf('://', scheme)
  const end = start === -1 ? -1 : line.lastIndexOf('@')
  if (end <= start || start - scheme > 5) return false
  const colon = line.indexOf(':', start + 3)
  const password = line.slice(colon + 1, end)
  return colon !== -1 && colon < end && !password.includes(' ') && /[#?/@%]/.test(password)
}

/** `MAIL FROM:<root>` */
function sendsBareName(line: string): boolean {
  const at = line.indexOf('mail from:<')
  const sender = at === -1 ? '' : line.slice(at + 11, line.indexOf('>', at))
  return sender !== '' && !sender.includes('@')
}

/** Capabilities are listed, AUTH is none of them. */
function listsNoAuth(lines: readonly string[]): boolean {
  const listed = lines.filter((line) => line.includes('250-') || line.includes('250 '))
  if (!listed.some((line) => line.includes('pipelining') || line.includes('8bitmime'))) return false
  return !listed.some((line) => line.includes('auth'))
}

/** Addresses of Cloudflare, which passes the web on and no mail. */
const webProxy =
  /\b(?:104\.(?:1[6-9]|2\d|3[01])|172\.(?:6[4-9]|7[01])|188\.114)\.\d{1,3}\.\d{1,3}\b/

const region = /\b(?:us|eu|ap|ca|sa|me|af)-[a-z]{4,9}-\d/g

function namesTwoRegions(lines: readonly string[], { host = '' }: RecogniseContext): boolean {
  const named = new Set([...lines, host].flatMap((line) => line.match(region) ?? []))
  return named.size > 1
}

/** Domains whose being there nobody doubts. */
const known = new Set(
  'gmail.com outlook.com hotmail.com live.com yahoo.com icloud.com aol.com gmx.de gmx.net web.de qq.com 163.com mail.ru yandex.ru'.split(
    ' ',
  ),
)

/** The address that a refusal begins with is one of theirs. */
function rejectsKnownDomain({ replies, addresses }: Reading): boolean {
  const refusal = replies.find(({ enhanced }) => enhanced === '4.1.8' || enhanced === '5.1.8')
  const address = refusal && addresses.find(({ at }) => at >= refusal.at)
  return known.has(address?.text.split('@')[1] ?? '')
}
