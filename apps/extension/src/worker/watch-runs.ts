import { browser } from 'wxt/browser'
import { getRun } from '../api/runs.ts'
import { activeRunItem } from '../settings/memory.ts'
import { pairingItem } from '../settings/pairing.ts'
import { showBadge } from './badge.ts'
import { isMessage } from './messages.ts'
import { notifyOfEnd } from './notify.ts'
import { isSuccess } from '../state/verdict.ts'

const watchAlarm = 'watch-run'

const pollMs = 1000
const patienceMs = 150_000

let isWatching = false

/** Watches a run when a page says that it started one, and again when the alarm wakes a worker that was ended. */
export function watchRuns(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id === browser.runtime.id && isMessage(message, 'follow-run')) void watchRun()
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === watchAlarm) void watchRun()
  })
}

/**
 * Shows on the badge whether a run still goes. It only looks: the API owns the run, so a worker that the browser ends
 * in the middle loses nothing, and the alarm starts it again.
 */
async function watchRun(): Promise<void> {
  if (isWatching) return
  isWatching = true
  try {
    await browser.alarms.create(watchAlarm, { periodInMinutes: 0.5 })
    const isOver = await watchUntilEnd()
    if (isOver) await browser.alarms.clear(watchAlarm)
  } finally {
    isWatching = false
  }
}

async function watchUntilEnd(): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pollMs) {
    // Each of these calls to the extension API also keeps the worker awake (30 s without one end it).
    const [pairing, active] = await Promise.all([pairingItem.getValue(), activeRunItem.getValue()])
    if (pairing === null || active === null || active.ended) return true
    const answer = await getRun(pairing, active.id)
    if (!answer.ok && answer.failure.kind === 'problem') {
      await showBadge('')
      return true
    }
    if (answer.ok && answer.value.state !== 'running') {
      await activeRunItem.setValue({ ...active, ended: true })
      await notifyOfEnd(isSuccess(answer.value))
      await showBadge(isSuccess(answer.value) ? '✓' : '!')
      return true
    }
    await showBadge('…')
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
  return false
}
