import type { Failure, ProblemFailure } from '../api/answer.ts'
import { language } from '../i18n/define-words.ts'
import { fromNow } from '../i18n/from-now.ts'
import { problemsWords } from '../i18n/problems/words.ts'

/** A refusal in the language; what has no words of its own is quoted. */
export function failureWords(failure: Failure): string {
  if (failure.kind !== 'problem') return problemsWords()[failure.kind]
  if (failure.type === 'too-many-requests') return tooManyWords(failure)
  return problemWords(failure.type, failure.problem.detail ?? failure.problem.title)
}

const shortWaitSeconds = 60

function tooManyWords({ retryAfterSeconds = shortWaitSeconds, isTest }: ProblemFailure): string {
  const t = problemsWords()
  const wait = fromNow(language.value, retryAfterSeconds)
  return isTest ? t['too-many-tests'](wait) : t['too-many-requests'](wait)
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
    case 'forbidden':
    case 'not-found':
    case 'not-available':
    case 'internal':
    case 'invalid':
    case 'unreachable':
    case 'not-ehlo':
      return t[type]
    default:
      return t.other(detail)
  }
}
