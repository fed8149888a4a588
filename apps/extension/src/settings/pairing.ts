import { storage } from 'wxt/utils/storage'
import type { Role } from '@ehlo/shared'

/** The one API this browser is paired with. The token is the only secret that the extension keeps. */
export type Pairing = { origin: string; token: string; role: Role; name: string }

export const pairingItem = storage.defineItem<Pairing | null>('local:pairing', {
  fallback: null,
  version: 1,
})
