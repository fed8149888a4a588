import type { Corporation, Mailbox, MessageReceipt, NewMessage } from '@ehlo/shared'
import { v7 as createOrderedId } from 'uuid'
import type { Principal } from '../access/principal.ts'
import { refuseField, Refusal } from '../refusal.ts'
import type { Write } from '../writes.ts'
import { automaticHeaders, deliveryStatusType, reasonToSuppress } from './message/automatic-mail.ts'
import type { ReadyMessage } from '../smtp/compose-message.ts'
import type { Composition } from '../smtp/composition.ts'
import type { DsnRequest } from '../smtp/dsn-request.ts'
import type { RawReading } from './message/read-raw-message.ts'
import type { GroupCommit } from './queue/group-commit.ts'
import type { AcceptedMessage, MessageStore } from './queue/message-store.ts'
import { beginningOf, resolveRoute, type RouteDeps } from './routing/resolve-route.ts'

export type SubmitDeps = RouteDeps & {
  findCorporation: (id: string) => Promise<Corporation | undefined>
  messages: Pick<MessageStore, 'insert'>
  commits: GroupCommit
  sealBody: (messageId: string, raw: Buffer) => Buffer
  /** Offers a body to be kept in memory until it leaves. */
  keepRecentBody: (message: Pick<AcceptedMessage, 'id' | 'connectionId'>, raw: Buffer) => void
  /** Why messages of a connection wait at the moment, if they do. */
  reasonToHold: (connectionId: string | null) => string | undefined
  wake: (connectionId: string | null) => void
  now: () => number
}

/** A message to be sent: as it came over HTTP, or over SMTP with its bytes as they are. */
export type Submission =
  | NewMessage
  | (Pick<NewMessage, 'kind' | 'automaticType' | 'from' | 'to'> & SubmittedBytes)

type SubmittedBytes = {
  raw: Buffer
  dsn?: DsnRequest | undefined
  corporationId?: undefined
  cc?: undefined
  bcc?: undefined
  repliedTo?: undefined
}

/** Writes that must be on disk together with the message, such as its Idempotency-Key. */
export type WritesBeside = (messageId: string) => readonly Write[]

/**
 * Takes a message over: when this resolves it is on disk. Refuses 404 for another's corporation, 422 for what breaks a
 * rule, and 422 `no-connection-for-sender` where nothing may carry it.
 */
export async function submitMessage(
  deps: SubmitDeps,
  by: Principal,
  input: Submission,
  writesBeside: WritesBeside = () => [],
): Promise<MessageReceipt> {
  const corporation = await findOwnCorporation(deps, by, input.corporationId)
  const from = input.from.address
  const recipients = recipientsOf(input)
  const suppressed = findReasonToSuppress(input, corporation, recipients)
  const ready = await makeReady(input)
  // In the order of time, so that a million of them are appended and not scattered over the index.
  const id = createOrderedId()
  const base = {
    id,
    corporationId: corporation?.id ?? null,
    kind: input.kind,
    automaticType: input.automaticType ?? null,
    sender: from,
    recipients,
    subject: ready.subject,
    messageId: ready.messageId,
    sizeBytes: ready.raw.length,
    createdAtMs: deps.now(),
    ...('dsn' in input && { dsn: input.dsn }),
  }
  const way =
    suppressed === undefined
      ? await chooseWay(deps, from, corporation)
      : ({ state: 'suppressed', reason: suppressed, connectionId: null, rule: null } as const)
  const sealedBody = suppressed === undefined ? deps.sealBody(id, ready.raw) : undefined
  const message: AcceptedMessage = { ...base, ...way, sealedBody }
  await deps.commits.commit([...deps.messages.insert(message), ...writesBeside(id)])
  if (message.state === 'queued') {
    deps.keepRecentBody(message, ready.raw)
    deps.wake(message.connectionId)
  }
  return { id, status: message.state }
}

async function findOwnCorporation(
  deps: SubmitDeps,
  by: Principal,
  asked: string | undefined,
): Promise<Corporation | undefined> {
  const id = by.role === 'sender' ? by.corporationId : (asked ?? null)
  // Another's corporation looks like one that is not there.
  if (by.role === 'sender' && asked !== undefined && asked !== id) throw new Refusal('not-found')
  if (id === null) return undefined
  const corporation = await deps.findCorporation(id)
  if (corporation === undefined)
    throw refuseField('/corporationId', 'There is no such corporation.')
  return corporation
}

function recipientsOf(input: Submission): string[] {
  const mailboxes: Mailbox[] = [...input.to, ...(input.cc ?? []), ...(input.bcc ?? [])]
  const recipients = [...new Set(mailboxes.map(({ address }) => address))]
  if (recipients.length === 0) throw refuseField('/to', 'There is no recipient.')
  if (recipients.length > 1000) throw refuseField('/to', 'At most 1000 recipients a message.')
  return recipients
}

function findReasonToSuppress(
  input: Submission,
  corporation: Corporation | undefined,
  recipients: string[],
): string | undefined {
  const { automaticType, repliedTo } = input
  if (input.kind === 'personal') {
    if (automaticType === undefined) return undefined
    throw refuseField('/automaticType', 'Only automatic mail has one.')
  }
  if (automaticType === undefined) {
    throw refuseField('/automaticType', 'Automatic mail needs its kind, such as "auto-reply".')
  }
  if (automaticType === deliveryStatusType) {
    throw refuseField('/automaticType', 'Ehlo alone writes delivery status notifications.')
  }
  // Mail of no corporation is the system's own: nobody has switches for it.
  const enabledTypes = corporation?.automaticMail ?? [automaticType]
  return reasonToSuppress({ automaticType, enabledTypes, recipients, repliedTo })
}

// nodemailer is loaded with the first message, not when the API starts; to ask for it again costs as much as a look-up.
let composing: Promise<Composer> | undefined
let reading: Promise<Reader> | undefined
type Composer = { composeMessage: (composition: Composition) => Promise<ReadyMessage> }
type Reader = {
  readRawMessage: (raw: Buffer, from: string, extraHeaders: Record<string, string>) => RawReading
}

async function makeReady(input: Submission): Promise<ReadyMessage> {
  const extra = input.automaticType === undefined ? {} : automaticHeaders(input.automaticType)
  if ('raw' in input) {
    const raw = typeof input.raw === 'string' ? Buffer.from(input.raw, 'base64') : input.raw
    reading ??= import('./message/read-raw-message.ts')
    const { readRawMessage } = await reading
    const found = readRawMessage(raw, input.from.address, extra)
    if (found.ok) return found.message
    throw refuseField('/raw', `Cannot send this: ${found.detail}.`)
  }
  const { from, to, cc = [], replyTo, subject, text, html, attachments = [] } = input
  const headers = { ...withoutAny(input.headers, Object.keys(extra)), ...extra }
  composing ??= import('../smtp/compose-message.ts')
  const { composeMessage } = await composing
  return composeMessage({
    from,
    to,
    cc,
    replyTo,
    subject,
    text,
    html,
    attachments,
    headers,
  })
}

/** Names of header fields are the same in any case (RFC 5322 §1.2.2). */
function withoutAny(headers: Record<string, string> = {}, names: readonly string[]) {
  const dropped = new Set(names.map((name) => name.toLowerCase()))
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !dropped.has(name.toLowerCase())),
  )
}

type Way = Pick<AcceptedMessage, 'state' | 'reason' | 'connectionId' | 'rule'>

async function chooseWay(
  deps: SubmitDeps,
  from: string,
  corporation: Corporation | undefined,
): Promise<Way> {
  const route = await resolveRoute(deps, from, corporation)
  if (route.state === 'refused') {
    if (route.reason === 'no-connection-for-sender') throw new Refusal(route.reason)
    throw refuseField('/from', 'This sender is outside the domains of the corporation.')
  }
  const { connectionId, rule } = beginningOf(route)
  const reason = deps.reasonToHold(connectionId) ?? null
  return { state: reason === null ? 'queued' : 'held', reason, connectionId, rule }
}
