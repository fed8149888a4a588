import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Keeper } from './keeper.ts'

const DEADLINE_MS = 30_000

/** Waits until something listens on every one of the addresses, or fails with what a dead server said. */
export async function waitUntilListening(
  keeper: Keeper,
  listeners: ({ host: string; port: number } | { path: string })[],
): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS
  for (const listener of listeners) {
    while (!(await canConnect(listener))) {
      keeper.assertAlive()
      if (Date.now() > deadline) {
        const where = JSON.stringify(listener)
        throw new Error(`Nothing in the lab listens on ${where}.\n${keeper.lastWords()}`)
      }
      await setTimeout(20)
    }
  }
}

/** Whether something takes connections there now. */
export function canConnect(
  listener: { host: string; port: number } | { path: string },
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(listener)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
