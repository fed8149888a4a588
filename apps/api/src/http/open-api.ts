import type { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import { describeWebhooks } from './describe-webhook.ts'
import type { DocumentedRoute } from './docs-page.ts'
import type { Edge } from './edge.ts'
import type { OpenApiDocument } from './open-api-document.ts'
import { readRouteTable } from './route-table.ts'

/** The OpenAPI document of an app: from its routes, their schemas and who may call them. */
export async function describeApi(app: Hono<Edge>): Promise<OpenApiDocument> {
  const document = await generateSpecs(app, {
    excludeStaticFile: false,
    documentation: {
      info: {
        title: 'Ehlo',
        version: '1',
        description: 'Test, explain and route the SMTP connections of a system.',
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    defaultValidationErrorResponse: false,
  })
  for (const { method, path, admission } of readRouteTable(app)) {
    const operation = operationOf(document, method, path)
    if (operation !== undefined && admission !== 'anyone') operation.security = [{ token: [] }]
  }
  return { ...document, webhooks: describeWebhooks() }
}

/** The routes of an app for a page that people read. */
export async function documentRoutesOf(
  app: Hono<Edge>,
  document: OpenApiDocument,
): Promise<DocumentedRoute[]> {
  return readRouteTable(app).map((route) => {
    const { summary = '', description = '' } = operationOf(document, route.method, route.path) ?? {}
    return { ...route, summary, description }
  })
}

function operationOf(document: OpenApiDocument, method: string, path: string) {
  const item = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]
  return item?.[method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete']
}
