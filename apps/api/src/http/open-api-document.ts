import type { generateSpecs } from 'hono-openapi'

export type OpenApiDocument = Awaited<ReturnType<typeof generateSpecs>>
