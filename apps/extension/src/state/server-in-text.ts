import { toHostName } from '@ehlo/shared/names'
import { isCode } from './is-code.ts'

// A name in Norwegian letters is one too. Each part is bounded, since a paste may be a megabyte of anything.
const letter = String.raw`a-zß-öø-ɏ`
const label = String.raw`[${letter}\d][${letter}\d-]{0,62}`
const topLevel = String.raw`(?:xn--[a-z\d-]{1,59}|[a-z]{2,63})`
// What a bracket follows is called, unless an address is in it. A word of letters beyond ASCII goes on.
const address = String.raw`(?:\d{1,3}\.|[\da-f]{0,4}:)`
const end = String.raw`(?![\wß-öø-\u052f-]|\((?!${address})|\.[\wß-öø-\u052f])`
const port = String.raw`(?::([1-9]\d{1,4}))?`

// Where programs name the server they spoke with.
const named = new RegExp(
  String.raw`\b(?:relay=|said by |host[=: ]{1,3}|server[=: ]{1,3}|connect(?:ing|ion)? to |(?:enotfound|eai_again|econn\w{1,8}|etimedout) |(?:smtps?|ssl|tls|tcp):\/\/)["'[]{0,2}((?:${label}\.){1,8}${topLevel})${end}(?:[[(][\d.a-f:]{2,40}[\])])?${port}`,
  'gi',
)
const typical = new RegExp(
  String.raw`(?<![\w.@/${letter}-])((?:smtp|mail|relay|email-smtp|outgoing|mx)[${letter}\d-]{0,40}(?:\.${label}){0,7}\.${topLevel})${end}${port}`,
  'gi',
)

/** Nothing else says of a name that only looks like a server's that it is none of a program's settings. */
const domains =
  /\.(?:[a-z]{2,3}|xn--[a-z\d-]+|info|cloud|online|email|site|shop|store|tech|agency|digital|solutions|services|systems|network|group|company|hosting|example|test|local|internal|intranet|corp)$/i

// They are domains of countries too: `smtplib.py`.
const scripts = /^\w+\.(?:py|sh|pl|rs|cc|so)$/i

/** The server that an error is most likely about, where the text names one. */
export function serverInText(text: string): { host: string; port?: number } | undefined {
  return (
    firstOf(text.matchAll(named), (name) => !isCode(name)) ??
    firstOf(
      text.matchAll(typical),
      (name) => domains.test(name) && !scripts.test(name) && !isCode(name),
    )
  )
}

function firstOf(
  matches: Iterable<RegExpExecArray>,
  isHost: (name: string) => boolean,
): { host: string; port?: number } | undefined {
  const [, name, digits] = [...matches].find(([, each = '']) => isHost(each)) ?? []
  if (name === undefined) return undefined
  const host = toHostName(name)
  if (host === undefined) return undefined
  const number = Number(digits)
  return number <= 65_535 ? { host, port: number } : { host }
}
