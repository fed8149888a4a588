import { batch, computed, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type {
  Alternative,
  Connection,
  DeliveryCheck,
  Depth,
  Run,
  UnsavedConnection,
} from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import { cancelRun, followRun, getRun, startTest } from '../api/runs.ts'
import type { TestOrder } from '../api/runs.ts'
import { changeConnection, getConnection } from '../api/resources.ts'
import { activeRunItem, identitiesItem } from '../settings/memory.ts'
import type { TestIdentities } from '../settings/memory.ts'
import { applyRunEvent } from './apply-run-event.ts'
import { everyMoment } from './every-moment.ts'
import { findConnection, replaceConnection } from './directory.ts'
import { keep } from './keep.ts'
import { mayCarryPassword } from './may-carry-password.ts'
import { screen } from './navigation.ts'
import { practiceSender } from './practice-sender.ts'
import { splitAddresses } from './split-addresses.ts'
import { recallPassword } from './typed-passwords.ts'
import type { WorkerMessage } from '../worker/messages.ts'
import { ask, mayChange, pairing } from './session.ts'

export const run = signal<Run | undefined>(undefined)
/** Which connection the shown run belongs to; null for settings that are not stored. */
export const runTarget = signal<string | null | undefined>(undefined)
const starting = signal(false)
export const runFailure = signal<Failure | undefined>(undefined)

export const isRunning = computed(
  () => starting.value || (run.value !== undefined && run.value.state === 'running'),
)

let follower: AbortController | undefined

/** The form of a test, as it was left for this connection. */
export async function recallIdentities(connection: Connection): Promise<TestIdentities> {
  const kept = (await identitiesItem.getValue())[connection.id]
  if (kept !== undefined) return kept
  const behalf = connection.senderAddress
  return {
    sender: connection.username.includes('@') ? connection.username : '',
    onBehalfOf:
      behalf === null || behalf === connection.username
        ? practiceSender(connection.username)
        : behalf,
    recipient: '',
  }
}

export async function keepIdentities(id: string, identities: TestIdentities): Promise<void> {
  await keep(identitiesItem, { ...(await identitiesItem.getValue()), [id]: identities })
}

/** Support may send only where an administrator's connection stands behind it; its default leaves nothing sent. */
export const defaultDepth = computed<Depth>(() => (mayChange.value ? 'message' : 'envelope'))

export async function testConnection(
  connection: Connection,
  identities: TestIdentities,
  depth: Depth,
  reading: { deliveryCheck?: DeliveryCheck } = {},
): Promise<void> {
  await keepIdentities(connection.id, identities)
  await start({
    connectionId: connection.id,
    body: { depth, ...toIdentities(identities), ...reading },
  })
}

export async function testUnsaved(
  connection: UnsavedConnection,
  identities: TestIdentities,
): Promise<void> {
  const body = { connection, depth: defaultDepth.value, ...toIdentities(identities) }
  await start({ connectionId: null, body })
}

function toIdentities({ sender, onBehalfOf, recipient }: TestIdentities) {
  const behalf = splitAddresses(onBehalfOf)
  return {
    ...(sender.trim() === '' ? {} : { sender: sender.trim() }),
    ...(behalf.length === 0 ? {} : { onBehalfOf: behalf }),
    ...(recipient.trim() === '' ? {} : { recipient: recipient.trim() }),
  }
}

async function start(order: TestOrder) {
  if (starting.value) return
  leave()
  const earlier = runTarget.value === order.connectionId ? run.value : undefined
  starting.value = true
  runFailure.value = undefined
  run.value = undefined
  runTarget.value = order.connectionId
  const answer = await ask((access) => startTest(access, order, crypto.randomUUID()))
  if (!answer.ok) {
    batch(() => {
      starting.value = false
      runFailure.value = answer.failure
      // What was refused began nothing: the last answer is still the last.
      if (answer.failure.kind === 'problem' && earlier?.state !== 'running') run.value = earlier
    })
    return
  }
  starting.value = false
  run.value = answer.value
  await keep(activeRunItem, {
    id: answer.value.id,
    connectionId: order.connectionId,
    ended: false,
  })
  await tellWorker()
  await follow(answer.value.id)
}

/** A run that was started before this page opened: it is shown, and followed if it still goes. */
export async function resumeRun(): Promise<boolean> {
  const active = await activeRunItem.getValue()
  if (active === null) return false
  const answer = await ask((access) => getRun(access, active.id))
  if (!answer.ok) return false
  run.value = answer.value
  runTarget.value = active.connectionId
  if (answer.value.state === 'running') void follow(active.id)
  else await markSeen()
  return true
}

async function follow(id: string) {
  const access = pairing.value
  if (access === null || access === undefined) return
  follower = new AbortController()
  const { signal } = follower
  let seen = run.value
  // A server that says much at once would have every line painted on its own.
  const show = everyMoment(() => {
    if (!signal.aborted) run.value = seen
  })
  const end = await followRun(access, id, {
    signal,
    onEvent(event) {
      seen = applyRunEvent(seen, event)
      show()
    },
  })
  if (end === 'left') return
  run.value = seen
  if (end === 'unreachable') runFailure.value = { kind: 'unreachable' }
  if (end === 'ended') {
    await markSeen()
    await refreshTarget()
  }
}

/** The health of a connection changes with its test. */
async function refreshTarget() {
  const id = runTarget.value
  if (typeof id !== 'string') return
  const answer = await ask((access) => getConnection(access, id))
  if (answer.ok) replaceConnection(answer.value)
}

/** Stops looking, not the run: only `cancel` ends that. */
function leave() {
  follower?.abort()
  follower = undefined
}

export async function cancel(): Promise<void> {
  const id = run.value?.id
  if (id !== undefined) await ask((access) => cancelRun(access, id))
}

/** Only a person who looks at the answer has seen it: a tab with the settings clears no badge. */
export async function markSeen(): Promise<void> {
  if (screen.value.at !== 'test' || isRunning.value) return
  const active = await activeRunItem.getValue()
  // A popup that opens does not know yet whether the run goes on: only an answer that is shown has been seen.
  if (active === null || active.id !== run.value?.id) return
  await activeRunItem.setValue({ ...active, ended: true })
  await browser.action.setBadgeText({ text: '' })
}

async function tellWorker() {
  try {
    await browser.runtime.sendMessage({ type: 'follow-run' } satisfies WorkerMessage)
  } catch {
    // No worker, no badge; the run itself does not depend on it.
  }
}

/**
 * Changes a connection to settings that were found to work, where its password was typed just now. Answers false
 * where the password has to be typed first: it belongs to the destination that it was given for.
 */
export async function adopt(connection: Connection, alternative: Alternative): Promise<boolean> {
  const current = findConnection(connection.id) ?? connection
  const password = recallPassword(current)
  if (password === undefined || !mayCarryPassword(current, alternative)) return false
  const answer = await ask((access) =>
    changeConnection(access, current, { ...alternative, password }),
  )
  if (!answer.ok) return false
  replaceConnection(answer.value)
  return true
}
