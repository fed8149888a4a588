import { PairingClaim, PairingCode, PairingGrant, PairingRequest } from '@ehlo/shared'
import { Hono } from 'hono'
import type { Access } from '../../access/access.ts'
import { clientAddressOf } from '../client-address.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { allow, allowAnyone, callerOf } from '../gate.ts'
import { validated } from '../validated.ts'

export function pairingRoutes(access: Access) {
  return new Hono<Edge>()
    .post(
      '/',
      allow('admin'),
      describe({
        summary: 'Make a code that pairs one extension',
        status: 201,
        answers: PairingCode,
      }),
      validated(PairingRequest),
      async (c) => c.json(await access.createPairing(callerOf(c), c.req.valid('json')), 201),
    )
    .post(
      '/claim',
      allowAnyone(),
      describe({
        summary: 'Turn a pairing code into a token',
        description: 'A code works once, for ten minutes, and bears five tries.',
        answers: PairingGrant,
        problems: ['not-found', 'too-many-requests'],
      }),
      validated(PairingClaim),
      async (c) =>
        c.json(await access.claimPairing(c.req.valid('json'), clientAddressOf(c) ?? 'here')),
    )
}
