import * as z from 'zod/mini'

/** RFC 9457. `type` is an anchor in docs/problems.md. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
})
export type Problem = z.infer<typeof Problem>

/** Every problem type that the API answers, by slug. docs/problems.md has a section for each. */
export const problemTypes = {
  malformed: { title: 'The request could not be read', status: 400 },
  unauthorized: { title: 'A valid token is needed', status: 401 },
  forbidden: { title: 'This token may not do that', status: 403 },
  'not-found': { title: 'There is no such thing here', status: 404 },
  'method-not-allowed': { title: 'This path is called in another way', status: 405 },
  'password-required': { title: 'The stored password belongs to another destination', status: 409 },
  'priority-taken': {
    title: 'Another active connection of this scope has this priority',
    status: 409,
  },
  'corporation-in-use': { title: 'The corporation still has connections', status: 409 },
  'already-finished': { title: 'That has already ended', status: 409 },
  'credential-unreadable': {
    title: 'The stored password cannot be read with the present key',
    status: 409,
  },
  'body-gone': { title: 'The message body is no longer kept', status: 410 },
  'stale-version': { title: 'It was changed by someone else meanwhile', status: 412 },
  'too-large': { title: 'The request is too large', status: 413 },
  'unsupported-media-type': { title: 'Send JSON', status: 415 },
  misdirected: { title: 'This host name is not served here', status: 421 },
  invalid: { title: 'Some fields are not valid', status: 422 },
  'no-connection-for-sender': { title: 'No connection may carry mail of this sender', status: 422 },
  'idempotency-conflict': { title: 'This Idempotency-Key was used with another body', status: 422 },
  'precondition-required': { title: 'If-Match is needed', status: 428 },
  'too-many-requests': { title: 'Too many tries', status: 429 },
  internal: { title: 'Something went wrong here', status: 500 },
  'not-available': { title: 'Not available at the moment', status: 503 },
} as const satisfies Record<string, { title: string; status: number }>

export type ProblemType = keyof typeof problemTypes
