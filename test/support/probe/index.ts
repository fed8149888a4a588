import type { RunSettings, TranscriptLine } from '@ehlo/shared'
import { createDialer } from '../../../apps/api/src/network/dialer.ts'
import { createDnsClient, parseDnsServer } from '../../../apps/api/src/network/dns-client.ts'
import type { NetworkPolicy } from '../../../apps/api/src/network/network-policy.ts'
import { createResolver } from '../../../apps/api/src/network/resolver.ts'
import { createTestProbe } from '../../../apps/api/src/probe/create-test-probe.ts'
import type { RunProgress, RunReport, TestPlan } from '../../../apps/api/src/probe/test-plan.ts'
import type { TestProbeDeps } from '../../../apps/api/src/probe/test-run.ts'
import { createTlsTrust } from '../../../apps/api/src/smtp/tls-trust.ts'
import { placedAt } from './placed-at.ts'

export const openNetwork: NetworkPolicy = {
  addresses: 'open',
  ports: 'any',
  cleartextNetworks: [],
}

type ProbeOptions = Partial<Omit<TestProbeDeps, 'dialer' | 'trust' | 'mailboxes'>> & {
  /** `ip:port` of a name server; the system's unless given. */
  dnsServer?: string
  policy?: NetworkPolicy
  rootPem?: string
  /** Where its servers stand, by what their sockets tell; where they are unless given. */
  farEnd?: string
}

/** Short limits, so that a server that never answers is met in a moment. */
export const shortLimits = {
  resolveMs: 2000,
  connectMs: 1000,
  stageMs: 500,
  neighbourMs: 300,
  deliveryMs: 3000,
  runMs: 5000,
}

export function startProbe({ dnsServer, policy, rootPem, farEnd, ...deps }: ProbeOptions = {}) {
  const dnsServers = dnsServer === undefined ? [] : [dnsServer]
  const direct = createDialer({
    resolver: createResolver({ servers: dnsServers }),
    policy: policy ?? openNetwork,
  })
  const dialer = farEnd === undefined ? direct : placedAt(farEnd, direct)
  const ask = createDnsClient({ servers: dnsServers.flatMap((one) => parseDnsServer(one) ?? []) })
  return createTestProbe({
    ...deps,
    dialer,
    mailboxes: { dialer, ask },
    trust: createTlsTrust(rootPem === undefined ? undefined : [rootPem]),
  })
}

/** A plan with what a test does not care about filled in. */
export function planFor(
  settings: Partial<RunSettings> & Pick<RunSettings, 'host' | 'port'>,
  rest: Partial<Omit<TestPlan, 'settings'>> = {},
): TestPlan {
  const sender = rest.sender ?? 'kari@lab.test'
  return {
    settings: {
      encryption: 'none',
      username: 'kari@lab.test',
      authMethod: 'auto',
      tlsVerification: 'full',
      ...settings,
    },
    password: 'hunter2-hunter2',
    depth: 'login',
    sender,
    onBehalfOf: [],
    recipient: sender,
    language: 'en',
    ...rest,
  }
}

export type Watched = RunReport & {
  progress: RunProgress[]
  /** The most that any of its sessions ever held, and what each did in the order in which they ended. */
  highWaterBytes: number
  heldBytes: number[]
}

/** Runs a test and keeps what it said on its way. */
export async function runTest(
  plan: TestPlan,
  options: ProbeOptions = {},
  signal = new AbortController().signal,
): Promise<Watched> {
  const progress: RunProgress[] = []
  const heldBytes: number[] = []
  const probe = startProbe({
    limits: shortLimits,
    ...options,
    onSessionEnd: ({ highWaterBytes }) => heldBytes.push(highWaterBytes),
  })
  const report = await probe(plan, (event) => progress.push(event), signal)
  return { ...report, progress, highWaterBytes: Math.max(0, ...heldBytes), heldBytes }
}

export function causesOf({ findings }: RunReport): string[] {
  return findings.map(({ cause }) => cause)
}

export function textOf(transcript: readonly TranscriptLine[]): string {
  return transcript.map(({ text }) => text).join('\n')
}
