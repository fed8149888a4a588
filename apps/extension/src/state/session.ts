import { computed, signal } from '@preact/signals'
import type { ProblemType } from '@ehlo/shared'
import type { Answer, Failure } from '../api/answer.ts'
import type { Access } from '../api/call.ts'
import { hasOriginPermission } from '../api/origin-permission.ts'
import { keep } from './keep.ts'
import { language } from '../i18n/define-words.ts'
import { pairingItem } from '../settings/pairing.ts'
import type { Pairing } from '../settings/pairing.ts'

/** `undefined` until storage has answered. */
export const pairing = signal<Pairing | null | undefined>(undefined)

/** What stands between us and the API; each is one sentence and one button. */
export type Trouble =
  | 'unreachable'
  | 'not-ehlo'
  | 'revoked'
  | 'no-permission'
  | 'too-old'
  | 'too-new'

export const trouble = signal<Trouble | null>(null)

export const mayChange = computed(() => pairing.value?.role === 'admin')

export async function loadPairing(): Promise<void> {
  pairing.value = await pairingItem.getValue()
}

export async function keepPairing(next: Pairing): Promise<void> {
  await keep(pairingItem, next)
  pairing.value = next
  trouble.value = null
}

/** What only another version of one side ends. */
function isMismatch(kind: Trouble | null): boolean {
  return kind === 'too-old' || kind === 'too-new'
}

/**
 * Calls the API as the paired one, and notes what a failure says about the pairing itself. A question that was taken
 * back by `signal` says nothing.
 */
export async function ask<T>(
  question: (access: Access) => Promise<Answer<T>>,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  const paired = pairing.value
  if (paired === null || paired === undefined) {
    return { ok: false, failure: { kind: 'unreachable' } }
  }
  const answer = await question({ ...paired, language: language.value })
  if (signal?.aborted) return answer
  const found = answer.ok ? null : await troubleOf(answer.failure, paired.origin)
  if (pairing.value === paired && !isMismatch(trouble.value)) trouble.value = found
  return answer
}

// Answered whatever the token is; a wrong one that was sent often is answered 429 instead of 401.
const tokenless: readonly ProblemType[] = ['too-many-requests', 'not-available', 'internal']

async function troubleOf(failure: Failure, origin: string): Promise<Trouble | null> {
  if (failure.kind === 'problem') {
    if (failure.type === 'unauthorized') return 'revoked'
    return trouble.value === 'revoked' && tokenless.includes(failure.type) ? 'revoked' : null
  }
  // A request that the browser refuses looks like a server that does not answer.
  return (await hasOriginPermission(origin)) ? failure.kind : 'no-permission'
}
