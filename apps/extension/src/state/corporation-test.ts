import { computed, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { getConnection } from '../api/resources.ts'
import { corporationTestItem, isOver } from '../settings/corporation-test.ts'
import type { CorporationTest, CorporationTestItem } from '../settings/corporation-test.ts'
import type { WorkerMessage } from '../worker/messages.ts'
import { findConnection, replaceConnection } from './directory.ts'
import { ask } from './session.ts'

/** The test of a whole corporation, as far as the worker has come with it. */
export const corporationTest = signal<CorporationTest | null>(null)

export const isTestingCorporation = computed(
  () => corporationTest.value !== null && !isOver(corporationTest.value),
)

const itemsById = computed(
  () => new Map((corporationTest.value?.items ?? []).map((item) => [item.connectionId, item])),
)

/** How far the test of a corporation is with one connection. */
export function corporationTestOf(connectionId: string): CorporationTestItem | undefined {
  return itemsById.value.get(connectionId)
}

/** How many of the connections came out how. */
export const corporationTally = computed(() => {
  const items = corporationTest.value?.items ?? []
  const count = (is: (item: CorporationTestItem) => boolean) => items.filter(is).length
  const works = count((item) => item.state === 'ended' && item.tone === 'ok')
  const fails = count((item) => item.state === 'ended' && item.tone === 'bad')
  const over = count(({ state }) => state !== 'waiting' && state !== 'running')
  const unclear = count(({ state }) => state === 'ended') - works - fails
  return {
    all: items.length,
    over,
    works,
    fails,
    unclear,
    untested: over - works - fails - unclear,
  }
})

/** Follows the worker for as long as the page lives. */
export async function followCorporationTest(): Promise<void> {
  corporationTest.value = await corporationTestItem.getValue()
  corporationTestItem.watch((next) => {
    const ended = (next?.items ?? []).filter(
      ({ connectionId, state }) =>
        state === 'ended' && itemsById.value.get(connectionId)?.state === 'running',
    )
    corporationTest.value = next
    for (const { connectionId } of ended) void refresh(connectionId)
  })
}

/** The health of a connection changes with its test. */
async function refresh(id: string) {
  if (findConnection(id) === undefined) return
  const answer = await ask((access) => getConnection(access, id))
  if (answer.ok) replaceConnection(answer.value)
}

export function testCorporation(corporationId: string | null): Promise<void> {
  return tell({ type: 'test-corporation', corporationId })
}

export function cancelCorporationTest(): Promise<void> {
  return tell({ type: 'cancel-corporation-test' })
}

/** Whoever has read the summary does not want it at every opening. */
export function putCorporationTestAway(): Promise<void> {
  return tell({ type: 'put-corporation-test-away' })
}

async function tell(message: WorkerMessage): Promise<void> {
  await browser.runtime.sendMessage(message)
}
