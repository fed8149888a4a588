import type { Connection } from '@ehlo/shared'
import { withoutSecrets } from '@ehlo/shared/report'
import type { Screen } from '../state/screen.ts'
import { recogniseQuery } from '../state/recognise-query.ts'
import { readRunLink } from '../state/run-link.ts'

/** What the address bar shows of a connection, and puts into itself when it is chosen. */
export type Suggestion = { content: string; description: string }

const marked = /#([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/

/** `isMarkup`: Chrome reads a description as XML, where a name could break out or break it; Firefox reads text. */
export function suggest(connection: Connection, isMarkup: boolean): Suggestion {
  const { id, name, host, port, senderAddress, senderDomain } = connection
  const title = toLine(name === '' ? host : name)
  const details = toLine([senderAddress ?? senderDomain ?? '', `${host}:${port}`].join(' '))
  return {
    content: `${title} #${id}`,
    description: describe(`${title} · ${details}`, isMarkup),
  }
}

export function describe(text: string, isMarkup: boolean): string {
  return isMarkup ? escapeMarkup(toLine(text)) : toLine(text)
}

/** Where what was entered leads: a connection that was chosen, a run, what the text is, or a search for it. */
export function screenOfEntry(text: string, origin: string | undefined): Screen {
  const connectionId = marked.exec(text)?.[1]
  if (connectionId !== undefined) return { at: 'test', connectionId }
  const id = readRunLink(text, origin)
  if (id !== undefined) return { at: 'run', id }
  const [offer] = recogniseQuery(text)
  switch (offer?.for) {
    case 'discover':
      return { at: 'discover', address: offer.address }
    case 'inspect':
    case 'test': {
      const { host, port } = offer
      return { at: 'inspect', host, ...(port === undefined ? {} : { port: String(port) }) }
    }
    case 'explain':
      return { at: 'explain', text: withoutSecrets(offer.text) }
    case undefined:
      return { at: 'home', search: text.trim() }
  }
}

// XML 1.0 §2.2 has no way to write control characters or half a surrogate pair: a description with one is refused.
function toLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ')
    .slice(0, 200)
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
