import { Hono } from 'hono'
import * as z from 'zod/mini'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allowAnyone } from '../gate.ts'
import { readLanguage } from '../language.ts'
import { pagePolicy } from '../page.ts'
import { renderRunLinkPage } from '../run-link-page.ts'

/** Links that hand a run on (docs/adr/0009). They answer alike whether the run exists or not. */
export function runLinkRoutes() {
  return new Hono<Edge>().get(
    '/:id',
    allowAnyone(),
    describe({
      summary: 'A link that hands a run on to a person',
      description: 'Says how to open the run in Ehlo, and nothing of the run.',
      answers: z.string(),
      mediaType: 'text/html',
    }),
    (c) => {
      c.header('content-security-policy', pagePolicy)
      return c.html(renderRunLinkPage(readLanguage(c)))
    },
  )
}
