import { randomBytes } from 'node:crypto'
import type { Stage, StageId, TlsFacts, TranscriptLine } from '@ehlo/shared'
import { withTimeLimit } from '../network/time-limit.ts'
import { Credential } from '../smtp/credential.ts'
import { Redactor } from '../smtp/redactor.ts'
import type { TlsHandshake } from '../smtp/secure-session.ts'
import { findAlternatives } from './alternatives.ts'
import { askControlHosts } from './control.ts'
import { diagnoseTest } from './diagnose-test.ts'
import { noEvidence } from './evidence.ts'
import type { TestEvidence } from './evidence.ts'
import { judgeAuthentication } from './judge-authentication.ts'
import { judgeIdentity } from './judge-identity.ts'
import { pauseFor } from './message-pace.ts'
import { lookAtNeighbours } from './neighbours.ts'
import { runStages } from './run-stages.ts'
import { stagesFor } from './stages/index.ts'
import type { Probe, RunReport, TestPlan } from './test-plan.ts'
import { usualLimits } from './test-run.ts'
import type { TestProbeDeps, TestRun, TimeLimits } from './test-run.ts'

/** Can mail leave through a connection, and as whom? Nothing that a server or network does makes it reject. */
export function createTestProbe(deps: TestProbeDeps): Probe<TestPlan> {
  const limits = { ...usualLimits, ...deps.limits }
  return async (plan, report, signal) => {
    const startedAt = performance.now()
    const transcript: TranscriptLine[] = []
    let token: string | undefined
    const runMs = timeFor(plan, limits)
    return await withTimeLimit(signal, runMs, async (runSignal) => {
      const run: TestRun = {
        plan,
        deps,
        limits,
        signal: runSignal,
        startedAt,
        credential: new Credential(plan.settings.username, plan.password, plan.settings.authMethod),
        redactor: redactorFor(plan),
        evidence: noEvidence(plan),
        identities: identitiesOf(plan),
        egress: { address: '', ehloName: deps.ehloName ?? '' },
        roundTripMs: 0,
        sessionCount: 0,
        get token() {
          token ??= randomBytes(9).toString('hex')
          return token
        },
        write(line) {
          transcript.push(line)
          report({ type: 'line', data: line })
        },
      }
      const stages = await runStages(run, stagesFor(plan), (data) =>
        report({ type: 'stage', data }),
      )
      run.session?.quit()
      if (run.session !== undefined) deps.onSessionEnd?.(run.session)
      await lookAround(run, stages)
      const findings = await diagnoseTest(run.evidence, plan.language)
      for (const data of findings) report({ type: 'finding', data })
      return { ...toReport(run, stages), findings, transcript, elapsedMs: elapsed(startedAt) }
    })
  }
}

function redactorFor(plan: TestPlan): Redactor {
  const { settings, sender, onBehalfOf, recipient } = plan
  const redactor = new Redactor([plan.password, plan.deliveryCheck?.password])
  redactor.expose([settings.host, settings.username, sender, recipient, ...onBehalfOf])
  return redactor
}

/** Beside the time of any run that of waiting: for the pace of providers, and for copies. */
function timeFor(plan: TestPlan, { runMs, deliveryMs, pacePeriodMs }: TimeLimits): number {
  const messages = plan.depth === 'message' ? identitiesOf(plan).length : 0
  const readingMs = plan.deliveryCheck === undefined ? 0 : deliveryMs
  return runMs + pauseFor(messages, pacePeriodMs) + readingMs
}

// The login's own address first, each once.
function identitiesOf({ sender, onBehalfOf }: TestPlan): string[] {
  return [...new Set([sender, ...onBehalfOf])]
}

/** After a failure before authentication: what else is there, and is it us? */
async function lookAround(run: TestRun, stages: readonly Stage[]): Promise<void> {
  const failed = failedStage(stages)
  const isBefore = failed !== undefined && (before.has(failed) || hasNoWayToLogIn(run))
  const isWorthwhile = isBefore && run.destination !== undefined
  if (!isWorthwhile || run.signal.aborted) return
  const [neighbours, control] = await Promise.all([
    lookAtNeighbours(run),
    failed === 'connect' ? askControlHosts(run) : undefined,
  ])
  run.evidence.neighbours = { status: 'observed', value: neighbours }
  if (control !== undefined) run.evidence.control = { status: 'observed', value: control }
}

/** A server that offers no login here may offer one on another port, or once TLS is spoken. */
function hasNoWayToLogIn({ evidence: { authentication } }: TestRun): boolean {
  return (
    authentication.status === 'observed' &&
    authentication.value.status === 'not-sent' &&
    authentication.value.failure.kind === 'auth-not-offered'
  )
}

const before = new Set<StageId>(['connect', 'greet', 'hello', 'secure'])

function failedStage(stages: readonly Stage[]): StageId | undefined {
  return stages.find(({ status }) => status === 'failed')?.id
}

function toReport(
  run: TestRun,
  stages: Stage[],
): Omit<RunReport, 'findings' | 'transcript' | 'elapsedMs'> {
  const { plan, evidence, egress, handshake } = run
  const ports = evidence.neighbours.status === 'observed' ? evidence.neighbours.value : undefined
  const capabilities = capabilitiesOf(evidence, plan.settings.encryption === 'tls')
  return {
    depth: plan.depth,
    settings: plan.settings,
    egress,
    stages,
    outcome: {
      authentication: judgeAuthentication(evidence, failedStage(stages)),
      sender: judgeIdentity(plan.sender, evidence),
      onBehalfOf: plan.onBehalfOf.map((address) => judgeIdentity(address, evidence)),
    },
    alternatives: findAlternatives(evidence),
    ...(ports === undefined
      ? {}
      : { ports: ports.map(({ offersAuth: _a, isVerified: _v, speaksTls: _t, ...cell }) => cell) }),
    ...(handshake === undefined
      ? {}
      : { tls: tlsFactsOf(handshake), certificate: handshake.certificate }),
    ...(capabilities === undefined ? {} : { capabilities }),
  }
}

function capabilitiesOf(
  { hello, helloSecured }: TestEvidence,
  isImplicit: boolean,
): RunReport['capabilities'] {
  if (hello.status !== 'observed') return undefined
  const last = helloSecured.status === 'observed' ? helloSecured.value : hello.value
  const isSecured = isImplicit || helloSecured.status === 'observed'
  return {
    beforeTls: isImplicit ? [] : hello.value.extensions,
    afterTls: isSecured ? last.extensions : [],
    mechanisms: last.mechanisms,
    ...(last.size === undefined ? {} : { size: last.size }),
  }
}

const profiles: Record<string, string> = { 'TLSv1.3': 'modern', 'TLSv1.2': 'intermediate' }

// A test makes one handshake: which other versions are offered is for an inspection to say.
function tlsFactsOf({ version, cipher, group }: TlsHandshake): TlsFacts {
  const versions = ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'].map((name) => ({
    version: name,
    offered: name === version ? true : ('not-tested' as const),
  }))
  return { versions, version, cipher, group, profile: profiles[version] ?? 'old' }
}

function elapsed(startedAt: number): number {
  return performance.now() - startedAt
}
