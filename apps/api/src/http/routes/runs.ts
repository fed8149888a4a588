import { Run, RunKind } from '@ehlo/shared'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Runs } from '../../runs/runs.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allow, callerOf } from '../gate.ts'
import { pageOf, pageQuery } from '../page-query.ts'
import { readLastEventId, streamRun } from '../run-answer.ts'
import { validatedQuery } from '../validated.ts'

const RunListQuery = z.object({
  ...pageQuery,
  connection: z.optional(z.string().check(z.maxLength(64))),
  kind: z.optional(RunKind),
})

export function runRoutes(runs: Runs) {
  return new Hono<Edge>()
    .get(
      '/',
      allow('admin', 'support'),
      describe({
        summary: 'List runs, newest first',
        description:
          'The history: of one `connection`, of one `kind`, or of both. Each says who started it (`startedBy`). Results ' +
          'are kept 400 days; transcripts 30, and they are left empty here.',
        answers: pageOf(Run),
      }),
      validatedQuery(RunListQuery),
      async (c) => {
        const { connection, ...query } = c.req.valid('query')
        return c.json(await runs.list({ ...query, connectionId: connection }))
      },
    )
    .get(
      '/:id',
      allow('admin', 'support'),
      describe({
        summary: 'See a run, running or ended',
        description:
          'A running inspection or discovery shows the ports, TLS, certificate, records or candidates found so far: ' +
          'whoever follows it looks again when an event comes.',
        answers: Run,
        problems: ['not-found'],
      }),
      async (c) => c.json(await runs.find(c.req.param('id'))),
    )
    .get(
      '/:id/events',
      allow('admin', 'support'),
      describe({
        summary: 'Follow a run',
        description:
          'Server-sent events: `run` first, then `stage`, `line` and `finding` as they come, `result` last. A follower ' +
          'that was cut off goes on with `Last-Event-ID`.',
        answers: z.string(),
        mediaType: 'text/event-stream',
        problems: ['not-found'],
      }),
      async (c) => streamRun(c, runs, c.req.param('id'), readLastEventId(c)),
    )
    .delete(
      '/:id',
      allow('admin', 'support'),
      describe({
        summary: 'Cancel a run',
        description: 'Support staff may cancel their own.',
        answers: Run,
        problems: ['not-found', 'already-finished'],
      }),
      async (c) => c.json(await runs.cancel(callerOf(c), c.req.param('id'))),
    )
}
