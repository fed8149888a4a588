import type { Context } from 'hono'
import { Refusal } from '../refusal.ts'
import type { KeyedRequest } from '../runs/idempotency.ts'

/** Reads `Idempotency-Key`, with a hash of the request that only this API can make. */
export type KeyRequest = (c: Context, body: object) => KeyedRequest | undefined

export function createKeyRequest(fingerprint: (text: string) => string): KeyRequest {
  return (c, body) => {
    const key = c.req.header('idempotency-key')
    if (key === undefined) return undefined
    if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
      throw new Refusal('malformed', 'An Idempotency-Key has 1 to 255 visible ASCII characters.')
    }
    // The body as the schema read it: the order and the spaces of the JSON do not count.
    const requestHash = fingerprint(`${c.req.method} ${c.req.path} ${JSON.stringify(body)}`)
    return { key, requestHash }
  }
}
