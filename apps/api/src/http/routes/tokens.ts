import { IssuedToken, NewToken, Token } from '@ehlo/shared'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Access } from '../../access/access.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allow, callerOf } from '../gate.ts'
import { pageOf, pageQuery } from '../page-query.ts'
import { validated, validatedQuery } from '../validated.ts'

export function tokenRoutes(access: Access) {
  return new Hono<Edge>()
    .get(
      '/',
      allow('admin'),
      describe({ summary: 'List tokens, newest first', answers: pageOf(Token) }),
      validatedQuery(z.object(pageQuery)),
      async (c) => c.json(await access.listTokens(c.req.valid('query'))),
    )
    .post(
      '/',
      allow('admin'),
      describe({
        summary: 'Issue a token',
        description: 'The token itself is in this answer and never again.',
        status: 201,
        answers: IssuedToken,
      }),
      validated(NewToken),
      async (c) => c.json(await access.issueToken(callerOf(c), c.req.valid('json')), 201),
    )
    .delete(
      '/:id',
      allow('admin'),
      describe({ summary: 'Revoke a token', status: 204, problems: ['not-found'] }),
      async (c) => {
        await access.revokeToken(callerOf(c), c.req.param('id'))
        return c.body(null, 204)
      },
    )
}
