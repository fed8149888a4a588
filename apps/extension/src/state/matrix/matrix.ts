import { computed, signal } from '@preact/signals'
import type { Failure } from '../../api/answer.ts'
import { awaitRun, cancelRun, startTest } from '../../api/runs.ts'
import { matrixItem } from '../../settings/matrix.ts'
import { connections } from '../directory.ts'
import { keep } from '../keep.ts'
import { ask, pairing } from '../session.ts'
import { cellsOf, findAddresses, planMatrix } from '@ehlo/shared/matrix'
import type { MatrixCells, MatrixOrder } from '@ehlo/shared/matrix'

/** The addresses that the system uses, as typed. */
export const typedAddresses = signal('')
export const cells = signal<MatrixCells>({})
/** The runs under way, by connection: they go on where nobody looks. */
const runs = signal<Record<string, string>>({})
const waiting = signal<readonly MatrixOrder[]>([])
export const failure = signal<Failure | undefined>(undefined)

export const isRunning = computed(
  () => waiting.value.length > 0 || Object.keys(runs.value).length > 0,
)

/** Connections whose answers are on their way. */
export const underWay = computed(
  () =>
    new Set([...Object.keys(runs.value), ...waiting.value.map(({ connection }) => connection.id)]),
)

// A provider counts logins too: few connections at a time.
const mostAtOnce = 3

/** Takes up what was known, and the runs that went on meanwhile. */
export async function recallMatrix(): Promise<void> {
  const kept = await matrixItem.getValue()
  typedAddresses.value = kept.addresses
  cells.value = kept.cells
  runs.value = kept.runs
  for (const [connectionId, runId] of Object.entries(kept.runs)) void collect(connectionId, runId)
}

export async function changeAddresses(text: string): Promise<void> {
  typedAddresses.value = text
  await keepMatrix()
}

/** Adds the addresses in a text to those that are there. */
export async function addAddresses(text: string): Promise<void> {
  await changeAddresses(findAddresses(`${typedAddresses.value}\n${text}`).join('\n'))
}

/** Asks for what is not settled, connection by connection. */
export async function startMatrix(
  addresses: readonly string[],
  depth: 'envelope' | 'message',
): Promise<void> {
  if (isRunning.value) return
  failure.value = undefined
  waiting.value = planMatrix(connections.value, addresses, cells.value, depth)
  await Promise.all(Array.from({ length: mostAtOnce }, workOff))
}

/** Stops what runs; what was found out stays. */
export async function stopMatrix(): Promise<void> {
  waiting.value = []
  await Promise.all(Object.values(runs.value).map((id) => ask((access) => cancelRun(access, id))))
}

async function workOff(): Promise<void> {
  for (;;) {
    const [order, ...others] = waiting.value
    if (order === undefined) return
    waiting.value = others
    await perform(order)
  }
}

async function perform({ connection, body }: MatrixOrder): Promise<void> {
  const order = { connectionId: connection.id, body }
  const answer = await ask((access) => startTest(access, order, crypto.randomUUID()))
  if (!answer.ok) {
    failure.value = answer.failure
    // The next would be refused alike; what was found out stays.
    waiting.value = []
    return
  }
  runs.value = { ...runs.value, [connection.id]: answer.value.id }
  await keepMatrix()
  await collect(connection.id, answer.value.id)
}

async function collect(connectionId: string, runId: string): Promise<void> {
  if (!pairing.value) return
  const answer = await ask((access) => awaitRun(access, runId))
  if (!answer.ok && answer.failure.kind === 'unreachable') {
    // It goes on at the server: whoever opens the grid again gets its answers.
    failure.value = answer.failure
    return
  }
  if (answer.ok) {
    const found = { ...cells.value[connectionId], ...cellsOf(answer.value) }
    cells.value = { ...cells.value, [connectionId]: found }
  }
  const { [connectionId]: _ended, ...others } = runs.value
  runs.value = others
  await keepMatrix()
}

async function keepMatrix(): Promise<void> {
  const kept = { addresses: typedAddresses.value, cells: cells.value, runs: runs.value }
  await keep(matrixItem, kept)
}
