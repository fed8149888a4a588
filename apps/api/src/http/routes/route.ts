import { MailAddress, MailKind, RouteAnswer } from '@ehlo/shared'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Deliveries } from '../../delivery/deliveries.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allow } from '../gate.ts'
import { validatedQuery } from '../validated.ts'

const RouteQuery = z.object({
  from: MailAddress,
  corporation: z.optional(z.string().check(z.maxLength(64))),
  kind: z.optional(MailKind),
})

export function routeRoutes(deliveries: Pick<Deliveries, 'explainRoute'>) {
  return new Hono<Edge>().get(
    '/',
    allow('admin', 'support'),
    describe({
      summary: 'Which connection would carry a mail, and why each other was passed over',
      answers: RouteAnswer,
      problems: ['not-found'],
    }),
    validatedQuery(RouteQuery),
    async (c) => {
      const { from, corporation } = c.req.valid('query')
      return c.json(await deliveries.explainRoute(from, corporation))
    },
  )
}
