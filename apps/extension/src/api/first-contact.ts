import { send } from './call.ts'

import { browser } from 'wxt/browser'

/** What answered at an address before anything is sent there that matters. */
export type FirstContact = 'ehlo' | 'unreachable' | 'not-ehlo' | 'too-old' | 'too-new'

const apiVersion = 1

/** Asks who is there, and whether the two fit together; sends no token and no code. */
export async function meet(origin: string): Promise<FirstContact> {
  const response = await send({ origin, token: undefined }, { path: '/healthz' })
  if (response === undefined) return 'unreachable'
  if (!response.ok) return 'not-ehlo'
  try {
    return judge(await response.json())
  } catch {
    return 'not-ehlo'
  }
}

function judge(answer: unknown): FirstContact {
  if (!isRecord(answer) || answer['product'] !== 'ehlo') return 'not-ehlo'
  if (Number(answer['apiVersion']) < apiVersion) return 'too-old'
  const { version } = browser.runtime.getManifest()
  const wanted = answer['minExtension']
  return typeof wanted === 'string' && isOlder(version, wanted) ? 'too-new' : 'ehlo'
}

/** Compares dotted numbers part by part. */
function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
