import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { OpenApiDocument } from '../open-api-document.ts'
import { describe } from '../describe.ts'
import type { DocumentedRoute } from '../docs-page.ts'
import { renderDocsPage } from '../docs-page.ts'
import type { Edge } from '../edge.ts'
import { allowAnyone } from '../gate.ts'
import { pagePolicy } from '../page.ts'
import { problemsPath } from '../problem-edge.ts'

export type DocumentRouteParts = {
  readOpenApi: () => Promise<OpenApiDocument>
  readRoutes: () => Promise<DocumentedRoute[]>
  /** The text of docs/problems.md. */
  readProblemsDocument: () => Promise<string>
}

export function documentRoutes(parts: DocumentRouteParts) {
  return new Hono<Edge>()
    .get(
      '/openapi.json',
      allowAnyone(),
      describe({ summary: 'This API, for programs', answers: z.looseObject({}) }),
      async (c) =>
        c.body(JSON.stringify(await parts.readOpenApi()), 200, {
          'content-type': 'application/json',
        }),
    )
    .get(
      '/docs',
      allowAnyone(),
      describe({
        summary: 'This API, for people',
        answers: z.string(),
        mediaType: 'text/html',
      }),
      async (c) => {
        c.header('content-security-policy', pagePolicy)
        return c.html(renderDocsPage(await parts.readRoutes()))
      },
    )
    .get(
      problemsPath,
      allowAnyone(),
      describe({
        summary: 'What each type of problem means',
        answers: z.string(),
        mediaType: 'text/markdown',
      }),
      async (c) =>
        c.body(await parts.readProblemsDocument(), 200, {
          'content-type': 'text/markdown; charset=utf-8',
        }),
    )
}
