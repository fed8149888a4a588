import type { ExplainedMessage, Message, MessageState, Page, RouteAnswer } from '@ehlo/shared'
import type { Answer } from './answer.ts'
import { call } from './call.ts'
import type { Access } from './call.ts'

export type MessageQuery = { q?: string; status?: MessageState; cursor?: string; limit: number }

/** The log of messages, newest first. */
export function listMessages(access: Access, query: MessageQuery): Promise<Answer<Page<Message>>> {
  return call(access, { path: `/v1/messages?${toParameters(query)}` })
}

/** With what its last failure most likely means, in the language asked in. */
export function getMessage(access: Access, id: string): Promise<Answer<ExplainedMessage>> {
  return call(access, { path: `/v1/messages/${id}` })
}

/** How many messages want a person's eye, by state. */
export function countMessages(
  access: Access,
): Promise<Answer<Partial<Record<MessageState, number>>>> {
  return call(access, { path: '/v1/message-counts' })
}

export type MessageChange = 'retry' | 'cancel' | 'hold'

export function changeMessage(
  access: Access,
  id: string,
  change: MessageChange,
): Promise<Answer<Message>> {
  return call(access, { method: 'POST', path: `/v1/messages/${id}/${change}` })
}

/** Which connection would carry a mail of this sender, and why each other was passed over. */
export function explainRoute(
  access: Access,
  query: { from: string; corporation?: string; signal?: AbortSignal },
): Promise<Answer<RouteAnswer>> {
  const { signal, ...parameters } = query
  const path = `/v1/route?${toParameters(parameters)}`
  return call(access, { path, ...(signal === undefined ? {} : { signal }) })
}

function toParameters(query: Record<string, string | number | undefined>): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
}
