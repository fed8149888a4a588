import { isCode } from './is-code.ts'

// Where programs name the server they spoke with. Each part is bounded, since a paste may be a megabyte of anything. What a
// bracket follows is called.
const named =
  /\b(?:relay=|said by |host[=: ]{1,3}|server[=: ]{1,3}|connect(?:ing|ion)? to |(?:enotfound|eai_again|econn\w{1,8}|etimedout) |(?:smtps?|ssl|tls|tcp):\/\/)["'[]{0,2}((?:[a-z\d][a-z\d-]{0,62}\.){1,8}[a-z]{2,63})(?![\w(-]|\.\w)(?:\[[\d.a-f:]{2,40}\])?(?::([1-9]\d{1,4}))?/gi
const typical =
  /(?<![\w.@/-])((?:smtp|mail|relay|email-smtp|outgoing|mx)[a-z\d-]{0,40}(?:\.[a-z\d][a-z\d-]{0,62}){0,7}\.[a-z]{2,63})(?![\w(-]|\.\w)(?::([1-9]\d{1,4}))?/gi

/** Nothing else says of a name that only looks like a server's that it is none of a program's settings. */
const domains =
  /\.(?:[a-z]{2,3}|info|cloud|online|email|site|shop|store|tech|agency|digital|solutions|services|systems|network|group|company|hosting|example|test|local|internal|intranet|corp)$/i

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
  const host = name.toLowerCase()
  const port = Number(digits)
  return port <= 65_535 ? { host, port } : { host }
}
