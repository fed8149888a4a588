import { createConnections } from '../connections/create-connections.ts'
import type { Connections } from '../connections/connections.ts'
import { readConfig } from '../config.ts'
import { openLookups } from '../open-lookups.ts'
import { openNetwork } from '../open-network.ts'
import { openTestProbe } from '../open-probe.ts'
import { createOnce } from '../runs/idempotency.ts'
import { RefusedPasswords } from '../runs/refused-passwords.ts'
import { createRuns } from '../runs/runs.ts'
import type { Runs } from '../runs/runs.ts'
import { createTests } from '../runs/tests.ts'
import type { Tests } from '../runs/tests.ts'
import { createFingerprint } from '../security/fingerprint.ts'
import { loadSecretKeys } from '../security/load-secret-keys.ts'
import { createVault } from '../security/vault.ts'
import { openStore } from '../storage/open-store.ts'
import type { Terminal } from './terminal.ts'

export type StoredTests = { connections: Connections; tests: Tests; runs: Runs }

/**
 * Tests stored connections in the database that the API uses, whether that runs or not: in its history and audit trail,
 * and with its count of refused passwords, or the command line could lock an account that the API spares.
 */
export async function withTests<Result>(
  { environment, errors, interruption }: Terminal,
  work: (tests: StoredTests) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(environment)
  const keys = loadSecretKeys(config)
  const store = await openStore(config)
  const now = Date.now
  const connections = createConnections({ store, vault: createVault(keys) })
  const network = openNetwork(config)
  const runs = createRuns({
    probes: { test: openTestProbe(config, network), ...openLookups(config, network) },
    store,
    log: (_level, event) => void errors.write(`ehlo: ${event}\n`),
    now,
  })
  const fingerprint = createFingerprint(keys[0])
  const refusedPasswords = new RefusedPasswords({ store: store.refusals, fingerprint, now })
  const once = createOnce(store.requests, now)
  const tests = createTests({
    runs,
    once,
    connections,
    audit: store.audit,
    refusedPasswords,
    now,
  })
  interruption().addEventListener('abort', () => void runs.close())
  try {
    return await work({ connections, tests, runs })
  } finally {
    await runs.close()
    await store.close()
  }
}
