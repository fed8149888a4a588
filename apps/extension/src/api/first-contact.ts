import { send } from './call.ts'

/** What answered at an address before anything is sent there that matters. */
export type FirstContact = 'ehlo' | 'unreachable' | 'not-ehlo' | 'too-old'

/** Asks who is there; sends no token and no code. */
export async function meet(origin: string): Promise<FirstContact> {
  const response = await send({ origin, token: undefined }, { path: '/healthz' })
  if (response === undefined) return 'unreachable'
  if (!response.ok) return 'not-ehlo'
  try {
    const answer: unknown = await response.json()
    return isRecord(answer) && answer['product'] === 'ehlo' ? 'ehlo' : 'not-ehlo'
  } catch {
    return 'not-ehlo'
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
