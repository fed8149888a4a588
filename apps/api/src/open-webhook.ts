import type { Config } from './config.ts'
import { createWebhookPost, type PostWebhook } from './delivery/webhook/post-webhook.ts'
import { openFetch } from './open-fetch.ts'
import type { openNetwork } from './open-network.ts'

/** How failures are reported to the program that the operator named, if one is. */
export function openWebhook(
  { failureWebhook }: Pick<Config, 'failureWebhook'>,
  network: ReturnType<typeof openNetwork>,
): PostWebhook | undefined {
  return failureWebhook && createWebhookPost(openFetch(network), failureWebhook)
}
