import { meaningsOf } from '../../words/meanings-of.ts'
import type { Direction } from '../tokens/directions.ts'
import type { ReadLine } from '../lines/read-line.ts'

const name = /^['"]?([a-z][a-z0-9-]{1,62})['"]?(?::(\d{1,5}))?['"]?[,;]?$/i

/** `SMTP_HOST=localhost`, `mailhost: relay-1`: a name without dots, where a server's name is set and nothing else. */
export function singleLabelHost(
  read: ReadLine,
  context: Direction | undefined,
): { host: string; port?: number } | undefined {
  const { line, label } = read
  if (line.labelEnd === 0 || read.hosts.length > 0 || !label.meanings.has('server'))
    return undefined
  if (label.meanings.has('secret')) return undefined
  if (label.meanings.has('port') || label.meanings.has('username')) return undefined
  const direction = label.direction ?? context
  const isMailServer = label.meanings.has('mail') && direction === undefined
  if (direction !== 'outgoing' && !isMailServer) return undefined
  const value = line.text.slice(line.labelEnd).trim()
  const match = name.exec(value)
  const host = match?.[1]?.toLowerCase()
  if (host === undefined || !isMachine(host, line.text, read)) return undefined
  const port = match?.[2] === undefined ? {} : { port: Number(match[2]) }
  return { host, ...port }
}

/** A word of the language is no machine, unless a program's configuration sets it. */
function isMachine(host: string, text: string, read: ReadLine): boolean {
  // A cell below "Server" that says `SMTP` names a protocol.
  if (read.line.record !== undefined && meaningsOf(host).length > 0) return false
  if (
    read.tokens.some(
      (token) =>
        token.kind === 'meaning' &&
        token.at >= read.line.labelEnd &&
        token.meaning !== 'server' &&
        token.meaning !== 'outgoing' &&
        token.meaning !== 'mail',
    )
  ) {
    return false
  }
  return host === 'localhost' || /[-\d]/.test(host) || /^['"]?[\w.-]+['"]?\s?[=:]/.test(text)
}
