import { hashSecret } from '../security/token-secret.ts'
import type { Access } from './access.ts'

const distinctPerWindow = 20
const windowMs = 60_000
const mostAddresses = 10_000
// Enough to tell twenty apart.
const hashLength = 16

/**
 * Counts the distinct wrong tokens of an address: one that is sent again, as a browser does whose token was revoked, is no
 * guess. It decides nothing but how a wrong one is answered, so that those who share an address with whoever guesses
 * get in as ever, and what a flood of addresses makes it forget protects nobody.
 */
export function createWrongTokens(now: () => Date): Pick<Access, 'countWrongToken'> {
  const windows = new Map<string, { hashes: Set<string>; endsMs: number }>()

  function windowOf(from: string, nowMs: number) {
    const present = windows.get(from)
    if (present !== undefined && present.endsMs > nowMs) return present
    windows.delete(from)
    const oldest = windows.keys().next()
    if (windows.size >= mostAddresses && !oldest.done) windows.delete(oldest.value)
    const begun = { hashes: new Set<string>(), endsMs: nowMs + windowMs }
    windows.set(from, begun)
    return begun
  }

  return {
    countWrongToken(token, from) {
      const nowMs = now().getTime()
      const { hashes, endsMs } = windowOf(from, nowMs)
      const hash = hashSecret(token).slice(0, hashLength)
      if (hashes.has(hash)) return 0
      if (hashes.size >= distinctPerWindow) return endsMs - nowMs
      hashes.add(hash)
      return 0
    },
  }
}
