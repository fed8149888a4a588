import { isIP } from 'node:net'
import { getDomain } from 'tldts'
import type { Stage } from '@ehlo/shared'
import { collectDomain } from '../domain/collect-domain.ts'
import type { CollectedDomain } from '../domain/collect-domain.ts'
import type { DomainSubject, PresentedChain } from '../domain/domain-evidence.ts'
import { publicBlockLists } from '../domain/evidence/collect-block-lists.ts'
import { findProviderRecords } from '../domain/provider-records.ts'
import { cacheDns } from '../network/dns-answer.ts'
import { withTimeLimit } from '../network/time-limit.ts'
import type { Glimpse } from '../probe/test-plan.ts'
import { collectServer } from './collect-server.ts'
import type { ServerEvidence } from './collect-server.ts'
import type { InspectPlan } from './inspect-plan.ts'
import { toEvidence } from './inspection-evidence.ts'
import type { InspectionEvidence } from './inspection-evidence.ts'
import type { InspectionRun } from './inspection-run.ts'
import { InspectionSoFar } from './inspection-so-far.ts'
import { chooseMain, completeChain, readChain } from './main-conversation.ts'
import { findRoutes } from './ports/route.ts'
import type { Routes } from './ports/route.ts'

const usualPorts = [25, 465, 587, 2525]
const portsMax = 20

type CollectedInspection = {
  evidence: InspectionEvidence
  resolved: Stage
  domain?: [records: CollectedDomain & { presented: PresentedChain[] }, subject: DomainSubject]
}

type CollectEvents = {
  sayStage: (stage: Stage) => void
  offerGlimpse: (look: Glimpse) => void
}

/** The server and its domain, both at once. No opinion. */
export async function collectInspection(
  run: InspectionRun,
  plan: InspectPlan,
  { sayStage, offerGlimpse }: CollectEvents,
): Promise<CollectedInspection> {
  const ports = [...new Set([...usualPorts, ...plan.ports])].slice(0, portsMax)
  sayStage({ id: 'resolve', status: 'running', elapsedMs: 0 })
  const found = await withTimeLimit(run.signal, run.limits.resolveMs, (signal) =>
    findRoutes(plan.host, ports, run.deps, signal),
  )
  const isFound = found.status === 'found'
  const elapsedMs = performance.now() - run.startedAt
  const resolved: Stage = { id: 'resolve', status: isFound ? 'ok' : 'failed', elapsedMs }
  sayStage(resolved)
  if (isFound) sayStage({ id: 'connect', status: 'running', elapsedMs: 0 })
  const subject = subjectOf(plan, found)
  const soFar = new InspectionSoFar(plan.host, found, subject)
  offerGlimpse(() => soFar.look())
  const [server, records] = await Promise.all([
    isFound ? collectServer(run, found.routes, soFar) : noServer,
    subject === undefined ? undefined : collectRecords(run, subject, soFar.records),
  ])
  const main = chooseMain(server.ports, server.details?.endpoint)
  const sent = main && readChain(plan.host, main)
  const chain = sent && (await completeChain(run, sent, main))
  const evidence = toEvidence(plan.host, found, server, main, chain)
  if (subject === undefined || records === undefined) return { evidence, resolved }
  const presented = presentedBy(evidence)
  return { evidence, resolved, domain: [{ ...records, presented }, subject] }
}

/** The slices of a server that answered nothing. */
const noServer: ServerEvidence = { ports: [], control: [] }

/** Every chain that was seen, by port. */
function presentedBy({ host, ports }: InspectionEvidence): PresentedChain[] {
  return ports.flatMap(({ route, tls, clear }) => {
    const handshake = tls.handshake ?? clear.handshake
    if (handshake === undefined) return []
    return [{ host, port: route.port, chain: handshake.chain.map(({ raw }) => raw) }]
  })
}

/** The domain that was asked for; else the one that the host belongs to, unless that is a provider's own. */
function subjectOf({ host, domain }: InspectPlan, found: Routes): DomainSubject | undefined {
  const provider = findProviderRecords(host)
  const name = domain ?? (provider === undefined && isIP(host) === 0 ? getDomain(host) : null)
  if (name === null) return undefined
  return {
    domain: name,
    addresses: found.status === 'found' ? found.addresses.map(({ address }) => address) : [],
    observedAt: new Date(),
    ...(isIP(host) === 0 ? { host } : {}),
    ...(provider === undefined ? {} : { provider }),
  }
}

async function collectRecords(
  run: InspectionRun,
  subject: DomainSubject,
  found: Partial<CollectedDomain>,
): Promise<CollectedDomain> {
  const { deps, signal } = run
  const tools = {
    ask: cacheDns(deps.ask),
    fetch: deps.fetch,
    blockLists: deps.blockLists ?? publicBlockLists,
    signal,
  }
  return await collectDomain(subject, tools, found)
}
