import { spokenLogin } from '@ehlo/shared/report'
import type { Token } from './tokens/tokens.ts'
import { tokenise } from './tokens/tokenise.ts'

const shown = 200
const mask = '▇▇▇'

/** A line as it may be shown: short, and what follows a word for a password masked. */
export function toShownLine(line: string): string {
  const text = maskSettingsOfLine(line).trim()
  return text.length > shown ? `${text.slice(0, shown)}…` : text
}

/**
 * What only a reader of settings takes for a secret, such as a value after a login, masked in a whole text. Before a text is
 * kept it goes through `withoutSecrets` as well, which is the one that knows secrets by their shape.
 */
export function maskSettings(text: string): string {
  return text.split('\n').map(maskSettingsOfLine).join('\n')
}

type Span = { at: number; end: number }

function maskSettingsOfLine(line: string): string {
  const tokens = tokenise(line)
  let text = ''
  let from = 0
  for (const [index, token] of tokens.entries()) {
    if (token.at < from) continue
    if (token.kind === 'host' && token.scheme !== undefined) {
      text += line.slice(from, token.at) + maskLogin(line.slice(token.at, token.end))
      from = token.end
    } else if (
      token.kind === 'address' ||
      (token.kind === 'meaning' && token.meaning === 'username')
    ) {
      const secret = secretOfLogin(line, token)
      if (secret === undefined) continue
      text += line.slice(from, secret.at) + mask
      from = secret.end
    } else if (token.kind === 'meaning' && token.meaning === 'secret') {
      const secret = secretAfter(line, token.end, tokens[index + 1])
      if (secret === undefined) continue
      text += line.slice(from, secret.at) + mask
      from = secret.end
    }
  }
  const masked = maskOptions(
    maskArguments(text + line.slice(from)).replaceAll(
      spokenLogin,
      (_, before: string) => `${before}${mask}`,
    ),
  )
  const speaksOfSecret = tokens.some(
    (token) => token.kind === 'meaning' && token.meaning === 'secret',
  )
  return maskLongRuns(speaksOfSecret ? maskMixedWords(masked) : masked)
}

/** "The password that I use is Kran&Kaje22, is it right?": wherever it stands in such a line. */
function maskMixedWords(line: string): string {
  return line.replaceAll(/[^\s,;"'“”„«»()<>]{6,64}/gu, (written) => {
    const word = written.replace(/[.:!?]+$/, '')
    if (!isMixed(word, 0) || /[/\\]|^--?\w|^(?:tls|ssl)v/i.test(word) || isName(word))
      return written
    return mask + written.slice(word.length)
  })
}

/** Of a machine or a mailbox. */
function isName(word: string): boolean {
  return tokenise(word).some(({ kind }) => kind === 'host' || kind === 'address')
}

/** `NewDialer("smtp.nordpost.no", 465, "ola", "secret")`: what is handed over after a host and a port is a login. */
function maskArguments(line: string): string {
  const call = /["'],\s?\d{2,5}\s?,/.exec(line)
  if (call === null) return line
  const end = call.index + call[0].length
  return line.slice(0, end) + line.slice(end).replaceAll(/"[^"]*"|'[^']*'/g, `"${mask}"`)
}

/** `--auth-password 'x'`, `-ap x`, `-p "x"`: a number may be a port. */
function maskOptions(line: string): string {
  return line.replaceAll(passwordOption, (_, option: string) => `${option}${mask}`)
}

const passwordOption =
  /(\s(?:--?[a-z-]{0,20}pass(?:word|wd)?|--?[a-z-]{0,20}(?:secret|token)|-(?:ap|xp|pw|p))[ =])(?:'[^']*'|"[^"]*"|(?!\d{1,5}\b)\S+)/gi

/** `smtps://user:password@host`: the login may be shown, its password may not. */
function maskLogin(url: string): string {
  const start = url.indexOf('://') + 3
  const login = url.lastIndexOf('@')
  const colon = url.indexOf(':', start)
  return login === -1 || colon === -1 || colon > login
    ? url
    : url.slice(0, colon + 1) + mask + url.slice(login)
}

/** `--user ola:secret`, `ola@nordpost.no:secret`: what follows a login and a colon. */
function secretOfLogin(line: string, token: Token): Span | undefined {
  const isAddress = token.kind === 'address'
  let start = token.end
  while (!isAddress && start < line.length && ' "\''.includes(line.charAt(start))) start++
  let colon = start
  while (!isAddress && colon < line.length && /[\w.@+-]/.test(line.charAt(colon))) colon++
  if (line.charAt(colon) !== ':' || (colon === start && !isAddress)) return undefined
  let end = colon + 1
  while (end < line.length && !' \t"\',;'.includes(line.charAt(end))) end++
  return end > colon + 1 ? { at: colon + 1, end } : undefined
}

/** What is set or said: `password: x`, `PASS="x y"`, `'password' => 'x'`, "the password is x". */
function secretAfter(line: string, from: number, next: Token | undefined): Span | undefined {
  let at = from
  while (at < line.length && ' \t"\'`:=>)]}|'.includes(line.charAt(at))) at++
  const said = line.slice(from, at)
  const isSet = said.includes(':') || said.includes('=')
  const is =
    next?.kind === 'word' && ['is', 'er', 'es', 'est', 'ist', 'ar', 'e'].includes(next.word)
  if (is) {
    at = next.end
    while (at < line.length && ' :"\''.includes(line.charAt(at))) at++
  } else if (!isSet && !isMixed(line, at)) return undefined
  const quote = line.charAt(at - 1)
  const close = quote === '"' || quote === "'" ? line.indexOf(quote, at) : -1
  let end = close === -1 ? at : close
  if (close === -1) while (end < line.length && !' \t,;'.includes(line.charAt(end))) end++
  return end > at ? { at, end } : undefined
}

const shortestMixed = 6

/** "user scan, password Kran&Kaje22": letters with digits or signs among them. */
function isMixed(line: string, at: number): boolean {
  const [word = ''] = line.slice(at, at + 64).split(/[\s,;)]/)
  return word.length >= shortestMixed && /\p{L}/u.test(word) && /[\d!#$%&*+^~@?=]/.test(word)
}

const keyLength = 20

/** Keys have letters and digits in one long run; words and hosts have not. */
function maskLongRuns(line: string): string {
  return line.replaceAll(/[A-Za-z0-9_+/=-]{20,}/g, (run) =>
    run.length >= keyLength && /\d/.test(run) && /[A-Za-z]/.test(run) ? mask : run,
  )
}
