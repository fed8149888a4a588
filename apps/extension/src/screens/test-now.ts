import type { Connection } from '@ehlo/shared'
import { go } from '../state/navigation.ts'
import {
  defaultDepth,
  recallIdentities,
  runTarget,
  run,
  testConnection,
  isRunning,
} from '../state/test-run.ts'

/** Tests at once with what is known of the connection; asks first where a sender is missing. */
export async function testNow(connection: Connection): Promise<void> {
  if (isRunning.value && runTarget.value === connection.id) {
    go({ at: 'test', connectionId: connection.id })
    return
  }
  const identities = await recallIdentities(connection)
  if (runTarget.value !== connection.id) {
    run.value = undefined
    runTarget.value = connection.id
  }
  go({ at: 'test', connectionId: connection.id })
  if (identities.sender !== '') await testConnection(connection, identities, defaultDepth.value)
}
