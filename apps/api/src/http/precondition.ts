import type { Context } from 'hono'
import type { ExpectedVersion } from '../connections/connections.ts'
import { Refusal } from '../refusal.ts'

/** Says which version an answer shows. */
export function setVersion(c: Context, version: number): void {
  c.header('etag', `"${version}"`)
}

/** The version that `If-Match` names. Refuses 428 where it is missing and 412 where it cannot be one of ours. */
export function readExpectedVersion(c: Context): ExpectedVersion {
  const header = c.req.header('if-match')?.trim()
  if (header === undefined || header === '') throw new Refusal('precondition-required')
  if (header === '*') return 'any'
  // RFC 9110 §13.1.1: the comparison is strong, so a weak tag never matches.
  const version = /^"(\d{1,15})"$/.exec(header)?.[1]
  if (version === undefined) throw new Refusal('stale-version')
  return Number(version)
}
