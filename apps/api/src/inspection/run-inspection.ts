import { isIP } from 'node:net'
import type { TranscriptLine } from '@ehlo/shared'
import { getDomain } from 'tldts'
import { collectDomain } from '../domain/collect-domain.ts'
import type { CollectedDomain } from '../domain/collect-domain.ts'
import type { DomainSubject, PresentedChain } from '../domain/domain-evidence.ts'
import { publicBlockLists } from '../domain/evidence/collect-block-lists.ts'
import { judgeDomain } from '../domain/judge-domain.ts'
import { findProviderRecords } from '../domain/provider-records.ts'
import { loadTexts } from '../load-texts.ts'
import { cacheDns } from '../network/dns-answer.ts'
import { withTimeLimit } from '../network/time-limit.ts'
import type { Probe, RunReport } from '../probe/test-plan.ts'
import { Redactor } from '../smtp/redactor.ts'
import { collectServer } from './collect-server.ts'
import { describeServer } from './describe-server.ts'
import type { InspectPlan } from './inspect-plan.ts'
import { noServer } from './inspection-evidence.ts'
import type { InspectionEvidence } from './inspection-evidence.ts'
import { usualInspectionLimits } from './inspection-run.ts'
import type { InspectionDeps, InspectionRun } from './inspection-run.ts'
import { judgeInspection } from './judge-inspection.ts'
import { chooseMain, readChain } from './main-conversation.ts'
import { findRoutes } from './ports/route.ts'
import type { Routes } from './ports/route.ts'

const usualPorts = [25, 465, 587, 2525]
const portsMax = 20

/** Everything about one server and its domain, collected at once, then judged. */
export async function runInspection(
  deps: InspectionDeps,
  plan: InspectPlan,
  report: Parameters<Probe<InspectPlan>>[1],
  signal: AbortSignal,
): Promise<RunReport> {
  const startedAt = performance.now()
  const limits = { ...usualInspectionLimits, ...deps.limits }
  const transcript: TranscriptLine[] = []
  return await withTimeLimit(signal, limits.runMs, async (runSignal) => {
    const run: InspectionRun = {
      host: plan.host,
      deps,
      limits,
      signal: runSignal,
      startedAt,
      redactor: new Redactor([]),
      offersEnvelope: true,
      write(line) {
        transcript.push(line)
        report({ type: 'line', data: line })
      },
    }
    const [{ evidence, resolveMs, domain }, texts] = await Promise.all([
      collect(run, plan),
      loadTexts(plan.language),
    ])
    const described = describeServer(evidence, resolveMs)
    for (const stage of described.stages) report({ type: 'stage', data: stage })
    const judged = domain === undefined ? undefined : judgeDomain(...domain)
    const findings = judgeInspection(evidence, judged?.claims ?? [], texts)
    for (const data of findings) report({ type: 'finding', data })
    return {
      ...described,
      ...(judged === undefined ? {} : { dns: judged.rows }),
      findings,
      transcript,
      elapsedMs: performance.now() - startedAt,
    }
  })
}

type Collected = {
  evidence: InspectionEvidence
  resolveMs: number
  domain?: Parameters<typeof judgeDomain>
}

async function collect(run: InspectionRun, plan: InspectPlan): Promise<Collected> {
  const ports = [...new Set([...usualPorts, ...plan.ports])].slice(0, portsMax)
  const found = await withTimeLimit(run.signal, run.limits.resolveMs, (signal) =>
    findRoutes(plan.host, ports, run.deps, signal),
  )
  const resolveMs = performance.now() - run.startedAt
  const subject = subjectOf(plan, found)
  const [server, records] = await Promise.all([
    found.status === 'found' ? collectServer(run, found.routes) : noServer,
    subject === undefined ? undefined : collectRecords(run, subject),
  ])
  const main = chooseMain(server.ports, server.details?.endpoint)
  const chain = main === undefined ? undefined : await readChain(run, main)
  const evidence: InspectionEvidence = {
    host: plan.host,
    observedAt: new Date(),
    ...(found.status === 'found'
      ? { addresses: found.addresses, refusedPorts: found.refusedPorts }
      : { addresses: [], refusedPorts: [], unresolved: found.failure }),
    ...server,
    ...(main === undefined ? {} : { main }),
    ...(chain === undefined ? {} : { chain }),
  }
  if (subject === undefined || records === undefined) return { evidence, resolveMs }
  const presented = presentedBy(evidence)
  return { evidence, resolveMs, domain: [{ ...records, presented }, subject] }
}

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
): Promise<CollectedDomain> {
  const { deps, signal } = run
  return await collectDomain(subject, {
    ask: cacheDns(deps.ask),
    fetch: deps.fetch,
    blockLists: deps.blockLists ?? publicBlockLists,
    signal,
  })
}
