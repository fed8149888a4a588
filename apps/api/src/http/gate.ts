import type { Role } from '@ehlo/shared'
import type { MiddlewareHandler } from 'hono'
import type { Access } from '../access/access.ts'
import type { Principal } from '../access/principal.ts'
import { Refusal } from '../refusal.ts'
import { clientAddressOf } from './client-address.ts'
import type { Edge } from './edge.ts'

/** Who may call a route: anyone, or the bearers of a token with one of these roles. */
export type Admission = 'anyone' | readonly Role[]

const admission = Symbol('who may call')

type Gate = MiddlewareHandler<Edge> & { [admission]: Admission }

/** Finds out whose token came with the request. It refuses nobody: `allow` does. */
export function identify(
  access: Pick<Access, 'verifyToken' | 'countWrongToken'>,
): MiddlewareHandler<Edge> {
  return async (c, next) => {
    const token = readBearer(c.req.header('authorization'))
    const principal = token === undefined ? undefined : await access.verifyToken(token)
    const from = clientAddressOf(c)
    const isWrong = token !== undefined && principal === undefined
    // Counted in the same turn as it is answered: of many at once no more pass than one by one.
    const waitMs = isWrong && from !== undefined ? access.countWrongToken(token, from) : 0
    c.set('principal', principal)
    c.set('waitSeconds', Math.ceil(waitMs / 1000))
    return next()
  }
}

/** Declares who may call a route; the first handler of every route. */
export function allow(...roles: [Role, ...Role[]]): MiddlewareHandler<Edge> {
  const gate: MiddlewareHandler<Edge> = (c, next) => {
    const principal = c.get('principal')
    if (principal === undefined) throw refuseStranger(c.get('waitSeconds'))
    if (!roles.includes(principal.role)) throw new Refusal('forbidden')
    return next()
  }
  return Object.assign(gate, { [admission]: roles })
}

function refuseStranger(waitSeconds: number): Refusal {
  if (waitSeconds === 0) return new Refusal('unauthorized')
  const detail = 'Too many different wrong tokens came from this address.'
  return new Refusal('too-many-requests', detail, { retryAfterSeconds: waitSeconds })
}

/** Declares that a route needs no token. */
export function allowAnyone(): MiddlewareHandler<Edge> {
  const gate: MiddlewareHandler<Edge> = (_c, next) => next()
  return Object.assign(gate, { [admission]: 'anyone' as const })
}

/** The caller of a route that `allow` let in. */
export function callerOf(c: { get: (key: 'principal') => Principal | undefined }): Principal {
  const principal = c.get('principal')
  if (principal === undefined) throw new Refusal('unauthorized')
  return principal
}

/** The declaration that a handler carries, if it is a gate. */
export function readAdmission(handler: object): Admission | undefined {
  return admission in handler ? (handler as Gate)[admission] : undefined
}

// RFC 6750 §2.1; the length is bounded because the token is hashed.
function readBearer(header: string | undefined): string | undefined {
  if (header === undefined || header.length > 1024) return undefined
  return /^Bearer +([\w\-.~+/]+=*)$/i.exec(header)?.[1]
}
