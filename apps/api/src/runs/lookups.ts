import type { DiscoverRequest, InspectRequest, Language } from '@ehlo/shared'
import { domainOf, toDomainName } from '@ehlo/shared'
import { auditEntry } from '../access/audit-entry.ts'
import type { AuditStore } from '../access/audit-store.ts'
import type { Principal } from '../access/principal.ts'
import { refuseField } from '../refusal.ts'
import type { KeyedRequest, Once } from './idempotency.ts'
import type { Kind, PlanOf } from './kinds.ts'
import type { Runs } from './runs.ts'

type LookupOrder<Request> = {
  request: Request
  language: Language
  keyed: KeyedRequest | undefined
}

/** Starts what needs no password: inspections and discoveries. Each answers the id of its run; may refuse 422, 429. */
export type Lookups = {
  inspect: (by: Principal, order: LookupOrder<InspectRequest>) => Promise<string>
  discover: (by: Principal, order: LookupOrder<DiscoverRequest>) => Promise<string>
}

type LookupsParts = { runs: Runs; once: Once; audit: AuditStore; now: () => number }

// Beyond the limits of the probes themselves, which end earlier and with what was found.
const deadlineMs = 60_000

export function createLookups({ runs, once, audit, now }: LookupsParts): Lookups {
  const start = <K extends Kind>(
    by: Principal,
    kind: K,
    plan: PlanOf<K>,
    { keyed }: LookupOrder<unknown>,
    details: Record<string, unknown>,
  ): Promise<string> =>
    once(by, keyed, (remember) =>
      runs.start(by, {
        kind,
        plan,
        deadlineMs,
        about: { findings: [] },
        writes: (runId) => [
          ...remember(runId),
          audit.add(auditEntry(by, new Date(now()), `run.${kind}`, null, { runId, ...details })),
        ],
      }),
    )

  return {
    async inspect(by, order) {
      const { host, ports = [], domain } = order.request
      const wanted = domain === undefined ? undefined : toDomainName(domain)
      if (domain !== undefined && wanted === undefined) {
        throw refuseField('/domain', 'must be a domain name')
      }
      const { language } = order
      const plan = { host, ports, language, ...(wanted === undefined ? {} : { domain: wanted }) }
      return await start(by, 'inspect', plan, order, { host })
    },
    async discover(by, order) {
      const { address } = order.request
      // The trail names the domain: whose address it was is nobody's business later.
      const domain = domainOf(address)
      return await start(by, 'discover', { address, language: order.language }, order, { domain })
    },
  }
}
