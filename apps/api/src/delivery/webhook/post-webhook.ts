import type { GuardedFetch } from '../../network/guarded-fetch.ts'
import { signWebhook } from './sign-webhook.ts'
import type { WebhookSettings } from './webhook-settings.ts'

/** `isFinal`: the receiver says that it wants no more of this. */
type PostOutcome = { result: 'delivered' } | { result: 'failed'; failure: string; isFinal: boolean }

/** Hands one event to its receiver. Never rejects. */
export type PostWebhook = (
  event: { id: string; body: string },
  signal: AbortSignal,
) => Promise<PostOutcome>

// Standard Webhooks leaves a receiver 15 to 30 seconds.
const patienceMs = 20_000

export function createWebhookPost(
  fetch: GuardedFetch,
  { url, keys }: WebhookSettings,
  now: () => number = Date.now,
): PostWebhook {
  return async (event, signal) => {
    const answer = await fetch(url, {
      signal,
      patienceMs,
      // An event is for the address that the operator named, and for no other.
      maxRedirects: 0,
      post: {
        body: event.body,
        headers: { 'content-type': 'application/json', ...signWebhook(keys, event, now()) },
      },
    })
    if (answer.outcome === 'failed') {
      return { result: 'failed', failure: answer.failure, isFinal: false }
    }
    const { httpStatus } = answer
    return httpStatus >= 200 && httpStatus < 300
      ? { result: 'delivered' }
      : { result: 'failed', failure: `HTTP ${httpStatus}`, isFinal: httpStatus === 410 }
  }
}
