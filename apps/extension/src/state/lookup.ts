import { computed, signal } from '@preact/signals'
import type { DiscoverRequest, InspectRequest, Run } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import { cancelRun, getRun, startLookup } from '../api/runs.ts'
import { language } from '../i18n/define-words.ts'
import { lookupsItem } from '../settings/memory.ts'
import { ask } from './session.ts'

/** A question that needs no password. */
export type LookupOrder =
  | { kind: 'inspect'; body: InspectRequest }
  | { kind: 'discover'; body: DiscoverRequest }

/** The look-up that is shown: as far as it has come, or as it ended. */
export const lookup = signal<Run | undefined>(undefined)
export const lookupFailure = signal<Failure | undefined>(undefined)
const starting = signal(false)

export const isLooking = computed(() => starting.value || lookup.value?.state === 'running')

// An answer that is older is asked for anew.
const freshMs = 10 * 60_000
const keptOrders = 8

let following: AbortController | undefined

/** Shows the answer to a question: one of a moment ago, one that still goes on, else a new one. */
export async function openLookup(order: LookupOrder): Promise<void> {
  leaveLookup()
  lookup.value = undefined
  lookupFailure.value = undefined
  const known = (await lookupsItem.getValue())[keyOf(order)]
  if (known !== undefined && Date.now() - known.at < freshMs) {
    const answer = await ask((access) => getRun(access, known.id))
    if (answer.ok && answer.value.state !== 'cancelled') return show(answer.value)
  }
  await restartLookup(order)
}

/** Asks anew, whatever is known. */
export async function restartLookup(order: LookupOrder): Promise<void> {
  leaveLookup()
  starting.value = true
  lookup.value = undefined
  lookupFailure.value = undefined
  const answer = await ask((access) => startLookup(access, order, crypto.randomUUID()))
  starting.value = false
  if (!answer.ok) {
    lookupFailure.value = answer.failure
    return
  }
  await remember(order, answer.value.id)
  await show(answer.value)
}

export async function cancelLookup(): Promise<void> {
  const id = lookup.value?.id
  if (id !== undefined) await ask((access) => cancelRun(access, id))
}

/** What is found for an address comes in the words of whoever asked: in another language it is asked for anew. */
function keyOf(order: LookupOrder): string {
  return JSON.stringify(order.kind === 'discover' ? [order, language.value] : order)
}

async function remember(order: LookupOrder, id: string) {
  const { [keyOf(order)]: _, ...others } = await lookupsItem.getValue()
  const kept = Object.entries(others).slice(-keptOrders + 1)
  await lookupsItem.setValue({
    ...Object.fromEntries(kept),
    [keyOf(order)]: { id, at: Date.now() },
  })
}

async function show(run: Run) {
  lookup.value = run
  if (run.state === 'running') await follow(run.id)
}

/** Stops looking; the run itself goes on in the API. */
export function leaveLookup(): void {
  following?.abort()
  following = undefined
}

const glanceMs = 250
const failuresMax = 8

/** Looks again and again: what was found so far has no event of its own, it stands in the run. */
async function follow(id: string) {
  following = new AbortController()
  const { signal: left } = following
  let failures = 0
  while (lookup.value?.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, glanceMs))
    const answer = await ask((access) => getRun(access, id))
    if (left.aborted) return
    failures = answer.ok ? 0 : failures + 1
    if (answer.ok) lookup.value = answer.value
    else if (failures === failuresMax || answer.failure.kind === 'problem') {
      lookupFailure.value = answer.failure
      return
    }
  }
}
