import { FailureEvent } from '@ehlo/shared'
import * as z from 'zod/mini'
import type { OpenApiDocument } from './open-api-document.ts'

/** What `/openapi.json` says of the request that Ehlo makes where `EHLO_FAILURE_WEBHOOK` says. */
export function describeWebhooks(): NonNullable<OpenApiDocument['webhooks']> {
  // The guarantee of the cast: OpenAPI 3.1 has the schemas of JSON Schema; its types spell them otherwise.
  const schema = z.toJSONSchema(FailureEvent) as object
  return {
    'message.failed': {
      post: {
        summary: 'A message failed for good, or for some of its recipients',
        description:
          'Signed as Standard Webhooks says: `webhook-signature` is `v1,` and the base64 of HMAC-SHA256 over `webhook-id.webhook-timestamp.body`. Repeated under the same id until it is answered 2xx; 410 ends it.',
        parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
          name,
          in: 'header' as const,
          required: true,
          schema: { type: 'string' as const },
        })),
        requestBody: {
          required: true,
          content: { 'application/json': { schema } },
        },
        responses: { '2XX': { description: 'The receiver knows it now' } },
      },
    },
  }
}
