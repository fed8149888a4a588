import { toHostName } from '@ehlo/shared/names'

// Where programs name the server they spoke with. Each part is bounded, since a paste may be a megabyte of anything.
const named =
  /\b(?:relay=|said by |host[=: ]{1,3}|server[=: ]{1,3}|connect(?:ing|ion)? to |(?:smtps?|ssl|tls|tcp):\/\/)["'[]{0,2}((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,63})(?:\[[\d.a-f:]{2,40}\])?(?::(\d{2,5}))?/i
const typical =
  /\b((?:smtp|mail|relay|email-smtp|outgoing|mx)[a-z\d-]{0,40}(?:\.[a-z\d-]{1,63}){1,8})(?::(\d{2,5}))?/i

/** The server that an error is most likely about, where the text names one. */
export function serverInText(text: string): { host: string; port?: number } | undefined {
  const [, name = '', digits] = named.exec(text) ?? typical.exec(text) ?? []
  const host = toHostName(name)
  const port = Number(digits)
  if (host === undefined) return undefined
  return port >= 1 && port <= 65_535 ? { host, port } : { host }
}
