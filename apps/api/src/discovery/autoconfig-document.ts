import { XMLParser } from 'fast-xml-parser'
import { toHostName } from '@ehlo/shared'
import type { Encryption } from '@ehlo/shared'
import type { Endpoint } from '@ehlo/shared/providers'
import type { Proposal, Query } from './proposal.ts'

const encryptions: Record<string, Encryption> = { ssl: 'tls', starttls: 'starttls', plain: 'none' }
// A document names two or three; a hostile one would have us knock at a thousand doors.
const serversMax = 6

/** The submission servers of a Thunderbird configuration file, in its order; nothing where it cannot be read. */
export function readAutoconfig(xml: string, query: Query, isTrusted: boolean): Proposal[] {
  const provider = firstOf(field(field(parse(xml), 'clientConfig'), 'emailProvider'))
  const mailbox = readMailbox(provider, query)
  return serversOf(provider, 'outgoingServer', 'smtp').flatMap((server) =>
    readServer(server, query).map((proposal) => ({
      ...proposal,
      isTrusted,
      ...(mailbox === undefined ? {} : { mailbox: { ...mailbox, isTrusted } }),
    })),
  )
}

function serversOf(provider: unknown, element: string, type: string): unknown[] {
  return listOf(field(provider, element))
    .filter((server) => textOf(field(server, '@type')).toLowerCase() === type)
    .slice(0, serversMax)
}

/** The first IMAP server that encrypts. */
function readMailbox(provider: unknown, query: Query): Endpoint | undefined {
  return serversOf(provider, 'incomingServer', 'imap')
    .flatMap((server) => readEndpoint(server, query))
    .find(({ encryption }) => encryption !== 'none')
}

function readEndpoint(server: unknown, query: Query): Endpoint[] {
  const host = toHostName(fill(textOf(field(server, 'hostname')), query))
  const port = Number(textOf(field(server, 'port')))
  const encryption = encryptions[textOf(field(server, 'socketType')).toLowerCase()]
  if (host === undefined || encryption === undefined) return []
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? [{ host, port, encryption }] : []
}

function readServer(server: unknown, query: Query): Omit<Proposal, 'isTrusted'>[] {
  const username = fill(textOf(field(server, 'username')), query)
  const methods = listOf(field(server, 'authentication')).map((method) =>
    textOf(method).toLowerCase(),
  )
  const isOAuthOnly = methods.length > 0 && methods.every((method) => method === 'oauth2')
  return readEndpoint(server, query).map((endpoint) => ({
    ...endpoint,
    ...(username === '' ? {} : { usernames: [username] }),
    ...(isOAuthOnly ? { login: 'oauth' as const } : {}),
  }))
}

function fill(template: string, { address, local, domain }: Query): string {
  return template
    .replaceAll('%EMAILADDRESS%', address)
    .replaceAll('%EMAILLOCALPART%', local)
    .replaceAll('%EMAILDOMAIN%', domain)
    .slice(0, 512)
}

function parse(xml: string): unknown {
  // No entities beyond the five of XML: a document that defines its own may grow a thousandfold when it is read.
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    processEntities: false,
  })
  try {
    return parser.parse(xml)
  } catch {
    return undefined
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  // An own property of an object can be read.
  return (value as Record<string, unknown>)[name]
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

function firstOf(value: unknown): unknown {
  return listOf(value)[0]
}

// An element with attributes is an object that holds its text under #text.
function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : field(value, '#text')
  return typeof text === 'string' ? text.trim() : ''
}
