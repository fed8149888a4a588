import { toMailAddress } from '@ehlo/shared'
import type { Connection, RouteAnswer } from '@ehlo/shared'
import { readConfig } from '../../config.ts'
import type { Connections } from '../../connections/connections.ts'
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
  const { answer, names } = await askForRoute(terminal, from, options.corporation)
  terminal.output.write(
    options.json === true
      ? `${toSafeJson(answer)}\n`
      : `${describeRoute(answer, names).join('\n')}\n`,
  )
  const isCarried = answer.connection !== null || answer.fallback === 'system-relay'
  return isCarried ? exitStatus.ok : exitStatus.failed
}

async function askForRoute(
  { environment }: Terminal,
  from: string,
  corporation: string | undefined,
): Promise<{ answer: RouteAnswer; names: ReadonlyMap<string, string> }> {
  const config = readConfig(environment)
  const store = await openStore(config)
  try {
    const connections = createConnections({ store, vault: createVault(loadSecretKeys(config)) })
    const corporations = createCorporations({ store })
    const hasSystemRelay = config.systemRelay !== undefined
    const deps = { connections, corporations, routes: store.routes, hasSystemRelay }
    const answer = await explainRoute(deps, from, corporation)
    return { answer, names: await nameConnections(connections, answer) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new UsageError('--corporation must be the id of one')
  } finally {
    await store.close()
  }
}

/** Those that were passed over, as a person knows them: an id says nothing. */
async function nameConnections(
  connections: Pick<Connections, 'find'>,
  { considered }: RouteAnswer,
): Promise<Map<string, string>> {
  const passedOver = considered.filter(({ chosen }) => !chosen)
  const found = await Promise.all(
    passedOver.map(({ connectionId }) => connections.find(connectionId)),
  )
  return new Map(found.map((each) => [each.id, describeConnection(each)]))
}

function describeConnection({ id, name, host, username }: Connection): string {
  const login = username === '' ? host : `${username} at ${host}`
  return `${visible(name)} (${visible(login)}, ${id})`
}

function describeRoute(
  { connection, fallback, rule, considered }: RouteAnswer,
  names: ReadonlyMap<string, string>,
): string[] {
  const carrier =
    connection === null
      ? `No connection carries this mail: ${fallback ?? 'refuse'}`
      : `${visible(connection.name)} (${connection.id}) carries this mail, by ${rule ?? ''}`
  return [
    carrier,
    ...considered.flatMap((each) =>
      each.chosen
        ? []
        : [`  ${names.get(each.connectionId) ?? each.connectionId}: ${each.rejectedBecause ?? ''}`],
    ),
  ]
}
