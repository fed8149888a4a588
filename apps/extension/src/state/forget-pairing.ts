import { forgetAll } from '../settings/forget-all.ts'
import { pairing, trouble } from './session.ts'

/** Forgets the token and everything that was seen or typed with it. */
export async function forgetPairing(): Promise<void> {
  await forgetAll()
  pairing.value = null
  trouble.value = null
}
