import { corporationTestItem } from '../settings/corporation-test.ts'
import {
  activeRunItem,
  connectionDraftItem,
  corporationDraftItem,
  explainDraftItem,
  identitiesItem,
  lastKnownItem,
  lookupsItem,
  placeItem,
} from '../settings/memory.ts'
import { pairingItem } from '../settings/pairing.ts'
import { pairing, trouble } from './session.ts'

/** Forgets the token and everything that was seen with it. */
export async function forgetPairing(): Promise<void> {
  await Promise.all([
    pairingItem.removeValue(),
    lastKnownItem.removeValue(),
    activeRunItem.removeValue(),
    corporationTestItem.removeValue(),
    connectionDraftItem.removeValue(),
    corporationDraftItem.removeValue(),
    identitiesItem.removeValue(),
    placeItem.removeValue(),
    lookupsItem.removeValue(),
    explainDraftItem.removeValue(),
  ])
  pairing.value = null
  trouble.value = null
}
