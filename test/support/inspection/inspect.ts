import type { RunProgress, RunReport } from '../../../apps/api/src/probe/test-plan.ts'
import { createInspectProbe } from '../../../apps/api/src/inspection/create-inspect-probe.ts'
import { ConversationSlots } from '../../../apps/api/src/inspection/conversation-slots.ts'
import type { InspectPlan } from '../../../apps/api/src/inspection/inspect-plan.ts'
import type { InspectionDeps } from '../../../apps/api/src/inspection/inspection-run.ts'
import { createInspectionTrust } from '../../../apps/api/src/inspection/tls/inspection-trust.ts'
import { createDialer } from '../../../apps/api/src/network/dialer.ts'
import { createDnsClient, parseDnsServer } from '../../../apps/api/src/network/dns-client.ts'
import { createGuardedFetch } from '../../../apps/api/src/network/guarded-fetch.ts'
import type { NetworkPolicy } from '../../../apps/api/src/network/network-policy.ts'
import { createResolver } from '../../../apps/api/src/network/resolver.ts'
import { createSecureContext } from 'node:tls'

const openPolicy: NetworkPolicy = {
  addresses: 'open',
  ports: 'any',
  cleartextNetworks: [],
}

/** Everything that an inspection needs, with this name server and these authorities for the whole world. */
export function inspectionDeps(
  world: { dnsServer: string; authorities?: readonly string[] },
  overrides: Partial<InspectionDeps> = {},
): InspectionDeps {
  const resolver = createResolver({ servers: [world.dnsServer] })
  const authorities = world.authorities ?? []
  return {
    resolver,
    policy: openPolicy,
    ask: createDnsClient({ servers: [parseDnsServer(world.dnsServer)!] }),
    fetch: createGuardedFetch({
      dialer: createDialer({ resolver, policy: { ...openPolicy, ports: new Set([80, 443]) } }),
      secureContext: createSecureContext({ ca: [...authorities] }),
    }),
    trust: createInspectionTrust(authorities),
    blockLists: [],
    slots: new ConversationSlots(),
    ...overrides,
  }
}

/** Inspects, and keeps what was said on the way. */
export async function inspect(
  deps: InspectionDeps,
  plan: Pick<InspectPlan, 'host'> & Partial<InspectPlan>,
  signal: AbortSignal = new AbortController().signal,
): Promise<{ report: RunReport; progress: RunProgress[]; causes: string[] }> {
  const progress: RunProgress[] = []
  const report = await createInspectProbe(deps)(
    { ports: [], language: 'en', ...plan },
    (event) => progress.push(event),
    signal,
  )
  return { report, progress, causes: report.findings.map(({ cause }) => cause) }
}

/** The matrix as `port encryption` → result. */
export function cellsOf({ ports = [] }: RunReport): Record<string, string> {
  return Object.fromEntries(
    ports.map(({ port, encryption, family, result }) => [
      `${port} ${encryption}${family === 6 ? ' ipv6' : ''}`,
      result,
    ]),
  )
}
