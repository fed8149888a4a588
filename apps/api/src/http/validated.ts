import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { resolver, uniqueSymbol } from 'hono-openapi'
import * as z from 'zod/mini'
import { Refusal } from '../refusal.ts'
import type { Edge } from './edge.ts'
import { describeIssue, flattenIssue } from './issue-words.ts'

z.config({ localeError: describeIssue })

const usualLimitBytes = 256 * 1024
const mostErrors = 50
const jsonType = /^application\/(?:[\w.-]+\+)?json$/i

/**
 * The only way to take a body: JSON of at most `limitBytes`, checked by the schema. Refuses 413, 415, 400 `malformed`
 * and 422 `invalid`, never with a word of what was sent: a body may hold a password.
 */
export function validated<Schema extends z.ZodMiniType>(
  schema: Schema,
  limitBytes = usualLimitBytes,
): Validator<'json', Schema> {
  const limit = bodyLimit({
    maxSize: limitBytes,
    onError: () => {
      throw new Refusal('too-large', `A body may have ${limitBytes} bytes here.`)
    },
  })
  const handler: Validator<'json', Schema> = async (c, next) => {
    const take = async () => {
      c.req.addValidatedData('json', check(schema, await readJson(c), 'body'))
      await next()
    }
    if (isWithin(c, limitBytes)) await take()
    else await limit(c, take)
  }
  return documented(handler, 'json', schema)
}

// hono's own limit asks for a web stream of the body, which costs more than all else that is done for a request.
/** Whether the body says how long it is, which node:http holds it to, and that is not too long. */
function isWithin(c: Context, limitBytes: number): boolean {
  const length = c.req.header('content-length')
  return (
    length !== undefined &&
    /^\d+$/.test(length) &&
    Number(length) <= limitBytes &&
    c.req.header('transfer-encoding') === undefined
  )
}

/** A query string, checked by the schema; unknown parameters are passed over. */
export function validatedQuery<Schema extends z.ZodMiniType>(
  schema: Schema,
): Validator<'query', Schema> {
  const handler: Validator<'query', Schema> = (c, next) => {
    c.req.addValidatedData('query', check(schema, c.req.query(), 'query'))
    return next()
  }
  return documented(handler, 'query', schema)
}

/** hono-openapi finds the schema of a handler under its symbol. */
function documented<Handler extends object>(
  handler: Handler,
  target: 'json' | 'query',
  schema: z.ZodMiniType,
): Handler {
  const spec = { target, ...resolver(schema, { options: { io: 'input' } }) }
  return Object.assign(handler, { [uniqueSymbol]: spec })
}

async function readJson(c: Context): Promise<unknown> {
  const text = await c.req.text()
  // A request without a body asks for the defaults.
  if (text === '') return {}
  const type = c.req.header('content-type')?.split(';')[0]?.trim() ?? ''
  // Not only tidy: a page of another origin can send every other type without asking the browser first.
  if (!jsonType.test(type)) throw new Refusal('unsupported-media-type')
  try {
    return JSON.parse(text)
  } catch {
    // The parser's words are left behind: they quote what was sent.
    throw new Refusal('malformed', 'The body is no JSON.')
  }
}

function check<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  part: 'body' | 'query',
): z.output<Schema> & object {
  const result = z.safeParse(schema, value)
  // Every schema of a body or a query describes an object.
  if (result.success) return result.data as z.output<Schema> & object
  throw new Refusal('invalid', undefined, {
    errors: result.error.issues
      .flatMap(flattenIssue)
      .slice(0, mostErrors)
      .map((issue) => ({ pointer: toPointer(issue.path), detail: toDetail(issue, part) })),
  })
}

type Validator<Target extends 'json' | 'query', Schema extends z.ZodMiniType> = MiddlewareHandler<
  Edge,
  string,
  { in: Record<Target, z.input<Schema>>; out: Record<Target, z.output<Schema>> }
>

// RFC 6901 §3. Segments name fields of our schemas and indexes: a strict schema reports a stranger at its parent.
function toPointer(path: readonly PropertyKey[]): string {
  return path
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}

// A stranger's name is part of what was sent: someone may have pasted a password into the wrong place.
function toDetail(issue: { code: string; message: string }, part: 'body' | 'query'): string {
  if (issue.code === 'unrecognized_keys') {
    return `has a field that is not known in this ${part}: /openapi.json names those that are`
  }
  return issue.message
}
