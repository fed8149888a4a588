import type { Reply, RunSettings } from '@ehlo/shared'
import { recognise } from '@ehlo/shared/diagnosis'
import type { Check } from '../../../apps/api/src/probe/check.ts'
import { noEvidence } from '../../../apps/api/src/probe/evidence.ts'
import type { Neighbour, TestEvidence, Trial } from '../../../apps/api/src/probe/evidence.ts'
import type { TestPlan } from '../../../apps/api/src/probe/test-plan.ts'
import type { SessionFailure } from '../../../apps/api/src/smtp/failure.ts'
import { planFor } from './index.ts'

export type Slices = Partial<Omit<TestEvidence, 'request'>>

/** Evidence of a test on 587 with STARTTLS, of which only these slices were reached. */
export function evidenceOf(
  slices: Slices,
  settings: Partial<RunSettings> = {},
  plan: Partial<Omit<TestPlan, 'settings'>> = {},
): TestEvidence {
  const usual = { host: 'mail.lab.test', port: 587, encryption: 'starttls' } as const
  return { ...noEvidence(planFor({ ...usual, ...settings }, plan)), ...slices }
}

/** What a check claims of it, without the words. */
export function causesIn(check: Check, evidence: TestEvidence): string[] {
  return check.judge({ ...evidence, recognise }).map(({ cause }) => cause)
}

export function observed<T>(value: T) {
  return { status: 'observed', value } as const
}

export function failed(failure: SessionFailure) {
  return { status: 'failed', failure } as const
}

export function replied(code: number, text: string, enhancedStatus?: string): Reply {
  return { code, text, ...(enhancedStatus === undefined ? {} : { enhancedStatus }) }
}

export function neighbour(
  port: number,
  encryption: Neighbour['encryption'],
  result: Neighbour['result'] = 'works',
): Neighbour {
  const isVerified = encryption !== 'none'
  const speaksTls = encryption === 'tls' && result === 'works'
  const seen = { offersAuth: true, isVerified, speaksTls }
  return { port, encryption, result, family: 4, elapsedMs: 1, ...seen }
}

export function trial(address: string, reply: Reply, more: Partial<Trial> = {}): Trial {
  return { address, stage: 'envelope', command: 'RCPT', reply, ...more }
}
