import type { Failure } from '../api/answer.ts'
import { problemsWords } from '../i18n/problems/words.ts'

/** A refusal in the language; what has no words of its own is quoted. */
export function failureWords(failure: Failure): string {
  if (failure.kind !== 'problem') return problemsWords()[failure.kind]
  return problemWords(failure.type, failure.problem.detail ?? failure.problem.title)
}

/** The type of a problem in the language. */
export function problemWords(type: string, detail: string): string {
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
