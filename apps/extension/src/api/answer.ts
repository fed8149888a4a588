import type { Problem, ProblemType } from '@ehlo/shared'

export type ProblemFailure = {
  kind: 'problem'
  type: ProblemType
  problem: Problem
  /** When to ask again, where the API says so. */
  retryAfterSeconds?: number
  /** What was refused is a test: whoever asks for many is told of accounts that are locked. */
  isTest?: true
}

/** Why there is no value: nobody answered, somebody else did, or the API refused. */
export type Failure = { kind: 'unreachable' } | { kind: 'not-ehlo' } | ProblemFailure

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** The slug of a problem: its `type` is an anchor in docs/problems.md. */
export function problemTypeOf(problem: Problem): ProblemType {
  // The API answers only types of its own list (docs/problems.md).
  return problem.type.slice(problem.type.lastIndexOf('#') + 1) as ProblemType
}
