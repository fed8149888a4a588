import { ExplainedMessage, Message, MessageReceipt, MessageState, NewMessage } from '@ehlo/shared'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Deliveries } from '../../delivery/deliveries.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allow, callerOf } from '../gate.ts'
import { setHeader } from '../headers.ts'
import type { KeyRequest } from '../idempotency-key.ts'
import { readLanguage } from '../language.ts'
import { pageOf, pageQuery } from '../page-query.ts'
import { validated, validatedQuery } from '../validated.ts'

const MessageListQuery = z.object({
  ...pageQuery,
  corporation: z.optional(z.string().check(z.maxLength(64))),
  connection: z.optional(z.string().check(z.maxLength(64))),
  status: z.optional(MessageState),
  q: z.optional(z.string().check(z.maxLength(200))),
})

// 25 MB is what large providers take; base64 makes a third more of it, and JSON a little.
const largestBodyBytes = 40 * 1024 * 1024

export type MessageRouteParts = { deliveries: Deliveries; keyRequest: KeyRequest }

export function messageRoutes({ deliveries, keyRequest }: MessageRouteParts) {
  const changes = ['not-found', 'already-finished', 'body-gone'] as const
  return new Hono<Edge>()
    .post(
      '/',
      allow('admin', 'sender'),
      describe({
        summary: 'Hand in a message',
        description:
          'It is on disk when 202 is answered. `raw` brings an RFC 5322 message of its own; otherwise Ehlo composes one.',
        status: 202,
        answers: MessageReceipt,
        problems: [
          'no-connection-for-sender',
          'idempotency-conflict',
          'not-found',
          'not-available',
        ],
      }),
      validated(NewMessage, largestBodyBytes),
      async (c) => {
        const input = c.req.valid('json')
        const receipt = await deliveries.submit(callerOf(c), input, keyRequest(c, input))
        setHeader(c, 'location', `/v1/messages/${receipt.id}`)
        return c.json(receipt, 202)
      },
    )
    .get(
      '/',
      allow('admin', 'support', 'sender'),
      describe({
        summary: 'The log of messages, newest first',
        description: 'Never with a body. A `sender` sees those of its corporation.',
        answers: pageOf(Message),
      }),
      validatedQuery(MessageListQuery),
      async (c) => {
        const { corporation, connection, status, ...query } = c.req.valid('query')
        const page = await deliveries.list(callerOf(c), {
          ...query,
          corporationId: corporation,
          connectionId: connection,
          state: status,
        })
        return c.json(page)
      },
    )
    .get(
      '/:id',
      allow('admin', 'support', 'sender'),
      describe({
        summary: 'See a message',
        description:
          'Of one that waits or failed, `finding` says what its last attempt most likely means, who must act, and the steps.',
        answers: ExplainedMessage,
        problems: ['not-found'],
      }),
      async (c) => {
        const message = await deliveries.find(callerOf(c), c.req.param('id'))
        const finding = await deliveries.explainMessage(message, readLanguage(c))
        return c.json({ ...message, ...(finding && { finding }) } satisfies ExplainedMessage)
      },
    )
    .post(
      '/:id/retry',
      allow('admin', 'sender'),
      describe({
        summary: 'Try a message again, routed anew',
        answers: Message,
        problems: [...changes, 'no-connection-for-sender'],
      }),
      async (c) => c.json(await deliveries.change(callerOf(c), c.req.param('id'), 'retry')),
    )
    .post(
      '/:id/cancel',
      allow('admin', 'sender'),
      describe({ summary: 'Never send a message', answers: Message, problems: changes }),
      async (c) => c.json(await deliveries.change(callerOf(c), c.req.param('id'), 'cancel')),
    )
    .post(
      '/:id/hold',
      allow('admin'),
      describe({
        summary: 'Hold a message until it is tried again',
        answers: Message,
        problems: changes,
      }),
      async (c) => c.json(await deliveries.change(callerOf(c), c.req.param('id'), 'hold')),
    )
}

/** Apart from `/v1/messages/:id`: two routes that fit one path keep Hono from its faster router, for every route. */
export function messageCountRoutes(deliveries: Pick<Deliveries, 'countByState'>) {
  return new Hono<Edge>().get(
    '/',
    allow('admin', 'support', 'sender'),
    describe({
      summary: 'How many messages want a look: deferred, held, in doubt, failed',
      answers: z.partialRecord(MessageState, z.int()),
    }),
    async (c) => c.json(await deliveries.countByState(callerOf(c))),
  )
}
