import type { IdentityVerdict, Outcome } from '@ehlo/shared'
import type { Probe, RunReport, TestPlan } from '../../../apps/api/src/probe/test-plan.ts'

type Status = Outcome['authentication']['status']

/** What a probe reports of a login that went like this. */
export function reportOf(plan: TestPlan, authentication: Status): RunReport {
  const judge = (address: string): IdentityVerdict => ({
    address,
    status: authentication === 'pass' ? 'accepted' : 'not-tested',
    ...(authentication === 'pass' && plan.depth === 'message' ? { proof: 'message' } : {}),
  })
  return {
    elapsedMs: 5,
    depth: plan.depth,
    settings: plan.settings,
    egress: { address: '127.0.0.1', ehloName: 'here' },
    stages: [
      { id: 'resolve', status: 'ok', elapsedMs: 1 },
      { id: 'authenticate', status: authentication === 'pass' ? 'ok' : 'failed', elapsedMs: 2 },
    ],
    outcome: {
      authentication: { status: authentication },
      sender: judge(plan.sender),
      onBehalfOf: plan.onBehalfOf.map(judge),
    },
    alternatives: [],
    findings: [],
    transcript: [
      { elapsedMs: 1, session: 'main', from: 'server', encrypted: false, text: '220 hi' },
    ],
  }
}

/** Every server is reached and accepts all. */
export const accepting: Probe<TestPlan> = async (plan, report) => {
  report({ type: 'stage', data: { id: 'resolve', status: 'running', elapsedMs: 0 } })
  report({ type: 'stage', data: { id: 'resolve', status: 'ok', elapsedMs: 1 } })
  report({
    type: 'line',
    data: { elapsedMs: 1, session: 'main', from: 'server', encrypted: false, text: '220 hi' },
  })
  return reportOf(plan, 'pass')
}

/** Every server refuses the password. */
export const refusing: Probe<TestPlan> = async (plan) => reportOf(plan, 'fail')

/** A probe that waits, at each step, for the test to let it go on. */
export function stepping() {
  const plans: TestPlan[] = []
  let goOn = () => {}
  let started = () => {}
  const hasStarted = new Promise<void>((resolve) => (started = resolve))
  const mayEnd = new Promise<void>((resolve) => (goOn = resolve))
  const probe: Probe<TestPlan> = async (plan, report, signal) => {
    plans.push(plan)
    report({ type: 'stage', data: { id: 'resolve', status: 'running', elapsedMs: 0 } })
    started()
    await Promise.race([
      mayEnd,
      new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true })),
    ])
    if (signal.aborted) return { ...reportOf(plan, 'inconclusive'), outcome: undefined as never }
    report({ type: 'stage', data: { id: 'resolve', status: 'ok', elapsedMs: 1 } })
    return reportOf(plan, 'pass')
  }
  return { probe, plans, hasStarted, goOn: () => goOn() }
}

/** A probe of whatever kind that finds out nothing, at once. */
export const reportNothing: Probe<unknown> = async () => ({
  egress: { address: '127.0.0.1', ehloName: '[127.0.0.1]' },
  stages: [],
  alternatives: [],
  findings: [],
  transcript: [],
  elapsedMs: 0,
})
