import type { HostToken, Token } from './tokens.ts'
import type { Meaning } from '../../words/meanings.ts'

type Read = { kind: 'token'; token: Token | undefined; end: number }

/** Schemes that name a server for sending; any other URL is no setting. */
const schemes: Record<string, Meaning | 'plain'> = {
  smtp: 'plain',
  smtps: 'implicit',
  submission: 'starttls',
  submissions: 'implicit',
  starttls: 'starttls',
  ssl: 'ssl',
  tls: 'tls',
}

const longestUrl = 2048

/** `smtps://user:password@host:465/`: host, port and login; the password is stepped over. */
export function readAuthority(line: string, at: number, schemeEnd: number, scheme: string): Read {
  const start = schemeEnd + '://'.length
  const end = endOfUrl(line, start)
  const meaning = schemes[scheme]
  const nothing: Read = {
    kind: 'token',
    end,
    token: { kind: 'meaning', at, end, meaning: 'elsewhere', word: scheme },
  }
  if (meaning === undefined) return nothing
  const authority = line.slice(start, end).split('/')[0]?.split('?')[0] ?? ''
  const login = authority.slice(0, Math.max(authority.lastIndexOf('@'), 0))
  const destination = authority.slice(authority.lastIndexOf('@') + 1)
  const match = /^(\[[0-9a-fA-F:.]{2,45}\]|[^:]{1,253}):?(\d{0,5})$/.exec(destination)
  // Settings hold an IPv6 address without the brackets of a URL.
  const name = match?.[1]?.toLowerCase().replaceAll(/[[\]]/g, '')
  if (name === undefined || !/[\p{L}\p{N}]/u.test(name)) return nothing
  const port = Number(match?.[2] ?? '')
  const username = decode(login.split(':')[0] ?? '')
  const token: HostToken = {
    kind: 'host',
    at,
    end,
    host: name,
    ...(port > 0 && port <= 65535 ? { port } : {}),
    scheme: meaning === 'plain' ? 'outgoing' : meaning,
    ...(username === '' ? {} : { username }),
  }
  return { kind: 'token', end, token }
}

function endOfUrl(line: string, start: number): number {
  let end = start
  while (
    end < line.length &&
    end - start < longestUrl &&
    !'\t "\'<>)`|,;\u00a0'.includes(line.charAt(end))
  )
    end++
  return end
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
