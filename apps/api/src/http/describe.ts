import { problemTypes } from '@ehlo/shared'
import type { ProblemType } from '@ehlo/shared'
import { Problem } from '@ehlo/shared'
import type { MiddlewareHandler } from 'hono'
import { describeRoute, resolver } from 'hono-openapi'
import type * as z from 'zod/mini'
import type { Edge } from './edge.ts'

type Description = {
  summary: string
  /** The status of success. */
  status?: 200 | 201 | 202 | 204
  /** What a success answers; nothing where it is left out. */
  answers?: z.ZodMiniType
  mediaType?: string
  /** Problems of this route alone; those of every route need no mention. */
  problems?: readonly ProblemType[]
  description?: string
}

/** What `/openapi.json` says of a route. */
export function describe({
  summary,
  status = 200,
  answers,
  mediaType = 'application/json',
  problems = [],
  description,
}: Description): MiddlewareHandler<Edge> {
  const content =
    answers === undefined ? {} : { content: { [mediaType]: { schema: resolver(answers) } } }
  return describeRoute({
    summary,
    ...(description === undefined ? {} : { description }),
    responses: {
      [status]: { description: 'Done', ...content },
      ...Object.fromEntries(byStatus(problems)),
      default: {
        description: 'A problem (RFC 9457)',
        content: { 'application/problem+json': { schema: resolver(Problem) } },
      },
    },
  })
}

function byStatus(problems: readonly ProblemType[]): [string, { description: string }][] {
  const groups = Map.groupBy(problems, (type) => problemTypes[type].status)
  return [...groups].map(([status, types]) => [
    String(status),
    { description: types.map((type) => `\`${type}\`: ${problemTypes[type].title}`).join('; ') },
  ])
}
