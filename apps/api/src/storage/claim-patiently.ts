import { setTimeout as delay } from 'node:timers/promises'

const tries = 15
const betweenTriesMs = 200

/** Claims again for as long as a predecessor may take that is being shut down. */
export async function claimPatiently(claim: () => Promise<boolean>): Promise<boolean> {
  for (let count = 1; count < tries; count += 1) {
    if (await claim()) return true
    await delay(betweenTriesMs)
  }
  return claim()
}
