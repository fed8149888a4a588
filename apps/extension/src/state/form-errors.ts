import type { ProblemType } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'

/** What the API refused, by field where it names one. */
export type FormErrors = {
  fields: Record<string, string>
  /** About the form as a whole. */
  form?: { type: ProblemType | 'unreachable' | 'not-ehlo'; detail?: string }
}

/** Puts a refusal where it belongs: beside its field, or above the form. */
export function errorsOf(failure: Failure): FormErrors {
  if (failure.kind !== 'problem') return { fields: {}, form: { type: failure.kind } }
  const { problem, type } = failure
  const listed = (problem.errors ?? []).map(
    ({ pointer, detail }) => [fieldOf(pointer), detail] as const,
  )
  const blamed = blame[type]
  const fields = Object.fromEntries(
    listed.length > 0
      ? listed
      : blamed === undefined
        ? []
        : [[blamed, problem.detail ?? problem.title]],
  )
  return {
    fields,
    form: { type, ...(problem.detail === undefined ? {} : { detail: problem.detail }) },
  }
}

const blame: Partial<Record<ProblemType, string>> = {
  'password-required': 'password',
  'priority-taken': 'priority',
}

/** The field of a JSON pointer (RFC 6901): `/domains/0` is about `domains`. */
function fieldOf(pointer: string): string {
  return pointer.replace(/^#?\//, '').split('/')[0] ?? ''
}
