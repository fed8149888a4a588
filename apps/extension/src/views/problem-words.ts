import type { Failure } from '../api/answer.ts'
import { connectionWords } from '../i18n/connection/words.ts'
import { problemsWords } from '../i18n/problems/words.ts'
import type { FormErrors } from '../state/form-errors.ts'

/** A refusal in the language; what has no words of its own is quoted. */
export function failureWords(failure: Failure): string {
  if (failure.kind !== 'problem') return problemsWords()[failure.kind]
  return problemWords(failure.type, failure.problem.detail ?? failure.problem.title)
}

export function formErrorWords({ form }: FormErrors): string | undefined {
  return form === undefined ? undefined : problemWords(form.type, form.detail ?? form.type)
}

function problemWords(type: string, detail: string): string {
  const t = problemsWords()
  switch (type) {
    case 'stale-version':
    case 'priority-taken':
    case 'password-required':
    case 'corporation-in-use':
    case 'credential-unreadable':
    case 'too-many-requests':
    case 'forbidden':
    case 'not-found':
    case 'invalid':
    case 'unreachable':
    case 'not-ehlo':
      return t[type]
    default:
      return t.other(detail)
  }
}

/** What is wrong with a field, in the language where we know the field. */
export function fieldErrorWords(errors: FormErrors, field: string): string | undefined {
  const detail = errors.fields[field]
  if (detail === undefined) return undefined
  if (field === 'password' && errors.form?.type === 'password-required') {
    return connectionWords().passwordAgain
  }
  const known: Record<string, string> = connectionWords().invalid
  return known[field] ?? detail
}
