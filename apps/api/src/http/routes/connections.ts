import {
  Connection,
  ConnectionChange,
  ConnectionTestRequest,
  NewConnection,
  Run,
} from '@ehlo/shared'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Connections } from '../../connections/connections.ts'
import type { Runs } from '../../runs/runs.ts'
import type { Tests } from '../../runs/tests.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allow, callerOf } from '../gate.ts'
import type { KeyRequest } from '../idempotency-key.ts'
import { readLanguage } from '../language.ts'
import { Flag, pageOf, pageQuery } from '../page-query.ts'
import { readExpectedVersion, setVersion } from '../precondition.ts'
import { answerRun } from '../run-answer.ts'
import { validated, validatedQuery } from '../validated.ts'
import { aboutDeliveryCheck } from './tests.ts'

const ConnectionListQuery = z.object({
  ...pageQuery,
  corporation: z.optional(z.string().check(z.maxLength(64))),
  q: z.optional(z.string().check(z.maxLength(200))),
  active: z.optional(Flag),
})

export type ConnectionRouteParts = {
  connections: Connections
  tests: Tests
  runs: Runs
  keyRequest: KeyRequest
}

export function connectionRoutes({ connections, tests, runs, keyRequest }: ConnectionRouteParts) {
  return new Hono<Edge>()
    .get(
      '/',
      allow('admin', 'support'),
      describe({
        summary: 'List connections by corporation, scope and priority',
        description:
          '`corporation` includes the connections of all corporations. `q` is words, each of which occurs in the name, ' +
          'host, username, domain or address, or in the name or domains of the corporation; case and accents aside.',
        answers: pageOf(Connection),
      }),
      validatedQuery(ConnectionListQuery),
      async (c) => {
        const { corporation, ...query } = c.req.valid('query')
        return c.json(await connections.list({ ...query, corporationId: corporation }))
      },
    )
    .post(
      '/',
      allow('admin'),
      describe({
        summary: 'Add a connection',
        status: 201,
        answers: Connection,
        problems: ['priority-taken'],
      }),
      validated(NewConnection),
      async (c) => {
        const connection = await connections.add(callerOf(c), c.req.valid('json'))
        setVersion(c, connection.version)
        c.header('location', `/v1/connections/${connection.id}`)
        return c.json(connection, 201)
      },
    )
    .get(
      '/:id',
      allow('admin', 'support'),
      describe({ summary: 'See a connection', answers: Connection, problems: ['not-found'] }),
      async (c) => {
        const connection = await connections.find(c.req.param('id'))
        setVersion(c, connection.version)
        return c.json(connection)
      },
    )
    .patch(
      '/:id',
      allow('admin'),
      describe({
        summary: 'Change a connection',
        description:
          'The stored password belongs to its destination: a change of host, port, encryption, username, authMethod or ' +
          'tlsVerification needs the password again, or `clearPassword`.',
        answers: Connection,
        problems: [
          'not-found',
          'password-required',
          'priority-taken',
          'stale-version',
          'precondition-required',
        ],
      }),
      validated(ConnectionChange),
      async (c) => {
        const expected = readExpectedVersion(c)
        const change = c.req.valid('json')
        const connection = await connections.amend(callerOf(c), c.req.param('id'), expected, change)
        setVersion(c, connection.version)
        return c.json(connection)
      },
    )
    .delete(
      '/:id',
      allow('admin'),
      describe({
        summary: 'Delete a connection',
        status: 204,
        problems: ['not-found', 'stale-version', 'precondition-required'],
      }),
      async (c) => {
        await connections.remove(callerOf(c), c.req.param('id'), readExpectedVersion(c))
        return c.body(null, 204)
      },
    )
    .post(
      '/:id/test',
      allow('admin', 'support'),
      describe({
        summary: 'Test a stored connection',
        description: aboutDeliveryCheck,
        answers: Run,
        problems: [
          'not-found',
          'credential-unreadable',
          'idempotency-conflict',
          'too-many-requests',
        ],
      }),
      validated(ConnectionTestRequest),
      async (c) => {
        const request = c.req.valid('json')
        const id = await tests.testConnection(callerOf(c), c.req.param('id'), {
          request,
          language: readLanguage(c),
          keyed: keyRequest(c, request),
        })
        return answerRun(c, runs, id)
      },
    )
}
