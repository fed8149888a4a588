import { Corporation, CorporationChange, NewCorporation } from '@ehlo/shared'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Corporations } from '../../connections/corporations.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allow, callerOf } from '../gate.ts'
import { pageOf, pageQuery } from '../page-query.ts'
import { readExpectedVersion, setVersion } from '../precondition.ts'
import { validated, validatedQuery } from '../validated.ts'

export function corporationRoutes(corporations: Corporations) {
  return new Hono<Edge>()
    .get(
      '/',
      allow('admin', 'support'),
      describe({ summary: 'List corporations, newest first', answers: pageOf(Corporation) }),
      validatedQuery(z.object(pageQuery)),
      async (c) => c.json(await corporations.list(c.req.valid('query'))),
    )
    .post(
      '/',
      allow('admin'),
      describe({ summary: 'Add a corporation', status: 201, answers: Corporation }),
      validated(NewCorporation),
      async (c) => {
        const corporation = await corporations.add(callerOf(c), c.req.valid('json'))
        setVersion(c, corporation.version)
        c.header('location', `/v1/corporations/${corporation.id}`)
        return c.json(corporation, 201)
      },
    )
    .get(
      '/:id',
      allow('admin', 'support'),
      describe({ summary: 'See a corporation', answers: Corporation, problems: ['not-found'] }),
      async (c) => {
        const corporation = await corporations.find(c.req.param('id'))
        setVersion(c, corporation.version)
        return c.json(corporation)
      },
    )
    .patch(
      '/:id',
      allow('admin'),
      describe({
        summary: 'Change a corporation',
        answers: Corporation,
        problems: ['not-found', 'stale-version', 'precondition-required'],
      }),
      validated(CorporationChange),
      async (c) => {
        const expected = readExpectedVersion(c)
        const change = c.req.valid('json')
        const corporation = await corporations.amend(
          callerOf(c),
          c.req.param('id'),
          expected,
          change,
        )
        setVersion(c, corporation.version)
        return c.json(corporation)
      },
    )
    .delete(
      '/:id',
      allow('admin'),
      describe({
        summary: 'Delete a corporation that has no connections',
        status: 204,
        problems: ['not-found', 'corporation-in-use', 'stale-version', 'precondition-required'],
      }),
      async (c) => {
        await corporations.remove(callerOf(c), c.req.param('id'), readExpectedVersion(c))
        return c.body(null, 204)
      },
    )
}
