import { isNotNull, sql } from 'drizzle-orm'
import type { Attempt, MailKind, MessageState, RouteRule } from '@ehlo/shared'
import type { AcceptedMessage } from '../delivery/queue/message-store.ts'
import type { Kit } from './kit-postgres.ts'

/** The queue and the log of messages. */
export function defineMessageTables({ table, ...kit }: Kit) {
  const messages = table(
    'messages',
    {
      id: kit.key('id').primaryKey(),
      corporationId: kit.key('corporation_id'),
      kind: kit.text('kind').$type<MailKind>().notNull(),
      automaticType: kit.text('automatic_type'),
      state: kit.key('state').$type<MessageState>().notNull(),
      reason: kit.text('reason'),
      sender: kit.text('sender').notNull(),
      recipients: kit.json('recipients').$type<string[]>().notNull(),
      /** Recipients still to be served; null is all of them. */
      pending: kit.json('pending').$type<string[]>(),
      subject: kit.text('subject').notNull(),
      messageId: kit.text('message_id').notNull(),
      sizeBytes: kit.integer('size_bytes').notNull(),
      /** The connection's id, or the empty text for the system relay: NULLs would make no key. */
      lane: kit.key('lane').notNull(),
      rule: kit.text('rule').$type<RouteRule>(),
      attempts: kit.json('attempts').$type<Attempt[]>().notNull(),
      doubts: kit.integer('doubts').notNull(),
      dsn: kit.json('dsn').$type<NonNullable<AcceptedMessage['dsn']>>(),
      /** Set while the server may have the message and has not answered. */
      attemptedAt: kit.time('attempted_at'),
      /** Set in the states that wait for a try, and in those alone. */
      nextAttemptAt: kit.time('next_attempt_at'),
      /** All that the log can be searched for, in lower case. */
      searchText: kit.text('search_text').notNull(),
      createdAt: kit.time('created_at').notNull(),
      updatedAt: kit.time('updated_at').notNull(),
    },
    (t) => [
      kit.index('messages_due').on(t.lane, t.nextAttemptAt, t.id).where(isNotNull(t.nextAttemptAt)),
      kit.index('messages_in_the_air').on(t.attemptedAt).where(isNotNull(t.attemptedAt)),
      kit.index('messages_newest').on(t.createdAt, t.id),
      kit.index('messages_of_corporation').on(t.corporationId, t.createdAt, t.id),
      // Only what wants a person's eye: most messages pass by without touching it.
      kit
        .index('messages_of_note')
        .on(t.state, t.createdAt, t.id)
        .where(sql`${t.state} IN ('deferred', 'held', 'in-doubt', 'failed')`),
    ],
  )

  /** Apart from the log, so that a body that was sent leaves nothing behind but its row's absence. */
  const messageBodies = table('message_bodies', {
    messageId: kit.key('message_id').primaryKey(),
    sealed: kit.bytes('sealed').notNull(),
  })

  const lanePauses = table('lane_pauses', {
    lane: kit.key('lane').primaryKey(),
    connectionVersion: kit.integer('connection_version').notNull(),
    reason: kit.text('reason').notNull(),
    since: kit.time('since').notNull(),
  })

  /** Failures of which the receiver of the webhook has not confirmed to know. */
  const webhookEvents = table(
    'webhook_events',
    {
      id: kit.key('id').primaryKey(),
      messageId: kit.key('message_id').notNull(),
      body: kit.text('body').notNull(),
      failures: kit.integer('failures').notNull(),
      nextAttemptAt: kit.time('next_attempt_at').notNull(),
    },
    (t) => [kit.index('webhook_events_due').on(t.nextAttemptAt, t.id)],
  )

  return { messages, messageBodies, lanePauses, webhookEvents }
}
