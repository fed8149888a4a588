import { toMailAddress } from '@ehlo/shared'
import type { RouteAnswer } from '@ehlo/shared'
import { readConfig } from '../../config.ts'
import { createConnections } from '../../connections/create-connections.ts'
import { createCorporations } from '../../connections/create-corporations.ts'
import { explainRoute } from '../../delivery/routing/explain-route.ts'
import { Refusal } from '../../refusal.ts'
import { loadSecretKeys } from '../../security/load-secret-keys.ts'
import { createVault } from '../../security/vault.ts'
import { openStore } from '../../storage/open-store.ts'
import { exitStatus } from '../exit-status.ts'
import { parseOptions } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { toSafeJson, visible } from '../view/visible.ts'

const known = {
  from: { type: 'string' },
  corporation: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** `ehlo route`: which connection would carry a mail, and why each other was passed over. */
export async function route(args: string[], terminal: Terminal): Promise<number> {
  const options = parseOptions('route', args, known)
  const from = toMailAddress(options.from ?? '')
  if (from === undefined) throw new UsageError('--from must be an e-mail address')
  const answer = await askForRoute(terminal, from, options.corporation)
  terminal.output.write(
    options.json === true ? `${toSafeJson(answer)}\n` : `${describeRoute(answer).join('\n')}\n`,
  )
  const isCarried = answer.connection !== null || answer.fallback === 'system-relay'
  return isCarried ? exitStatus.ok : exitStatus.failed
}

async function askForRoute(
  { environment }: Terminal,
  from: string,
  corporation: string | undefined,
): Promise<RouteAnswer> {
  const config = readConfig(environment)
  const store = await openStore(config)
  try {
    const connections = createConnections({ store, vault: createVault(loadSecretKeys(config)) })
    const corporations = createCorporations({ store })
    const hasSystemRelay = config.systemRelay !== undefined
    const deps = { connections, corporations, routes: store.routes, hasSystemRelay }
    return await explainRoute(deps, from, corporation)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new UsageError('--corporation must be the id of one')
  } finally {
    await store.close()
  }
}

function describeRoute({ connection, fallback, rule, considered }: RouteAnswer): string[] {
  const carrier =
    connection === null
      ? `No connection carries this mail: ${fallback ?? 'refuse'}`
      : `${visible(connection.name)} (${connection.id}) carries this mail, by ${rule ?? ''}`
  return [
    carrier,
    ...considered.flatMap((each) =>
      each.chosen ? [] : [`  ${each.connectionId}: ${each.rejectedBecause ?? ''}`],
    ),
  ]
}
