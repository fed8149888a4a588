import { browser } from 'wxt/browser'
import { corporationTestItem, isOver } from '../settings/corporation-test.ts'
import type { CorporationTest } from '../settings/corporation-test.ts'
import { pairingItem } from '../settings/pairing.ts'
import { showBadge } from './badge.ts'
import { cancelAll, giveUp, takeTurn } from './corporation-turn.ts'
import { isMessage } from './messages.ts'

const alarm = 'test-corporation'
const turnMs = 400
const mostSilentTurns = 20

let isAtWork = false
let isCancelled = false

/** Tests all connections of a corporation for whoever asked, whether a page stays open or not. */
export function testCorporations(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return
    if (isMessage(message, 'test-corporation')) void begin(message.corporationId)
    if (isMessage(message, 'cancel-corporation-test')) void cancel()
    if (isMessage(message, 'put-corporation-test-away')) void putAway()
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void goOn()
  })
}

async function begin(corporationId: string | null) {
  if (isAtWork) return
  await corporationTestItem.setValue({ corporationId, items: undefined })
  await goOn()
}

async function cancel() {
  isCancelled = true
  await goOn()
}

async function putAway() {
  const test = await corporationTestItem.getValue()
  if (test === null || !isOver(test)) return
  await corporationTestItem.removeValue()
  await showBadge('')
}

/** Works until all is done. The browser may end a worker in the middle: the alarm then takes up what was written. */
async function goOn(): Promise<void> {
  if (isAtWork) return
  isAtWork = true
  try {
    await browser.alarms.create(alarm, { periodInMinutes: 0.5 })
    await work()
    await browser.alarms.clear(alarm)
  } finally {
    isAtWork = false
    isCancelled = false
  }
}

async function work(): Promise<void> {
  for (let silentTurns = 0; ;) {
    // Each of these calls to the extension API also keeps the worker awake (30 s without one end it).
    const [access, test] = await Promise.all([
      pairingItem.getValue(),
      corporationTestItem.getValue(),
    ])
    if (access === null || test === null) return showBadge('')
    if (isOver(test)) return showBadge(isAllGood(test) ? '✓' : '!')
    await showBadge('…')
    if (isCancelled && test.items !== undefined) {
      await corporationTestItem.setValue(await cancelAll(access, test))
      continue
    }
    const turn = await takeTurn(access, test)
    silentTurns = turn.isSilent ? silentTurns + 1 : 0
    await corporationTestItem.setValue(
      silentTurns < mostSilentTurns ? turn.test : giveUp(turn.test),
    )
    await new Promise((resolve) => setTimeout(resolve, turnMs))
  }
}

function isAllGood({ items, failure }: CorporationTest): boolean {
  return (
    failure === undefined &&
    (items ?? []).every((item) => item.state === 'ended' && item.tone === 'ok')
  )
}
