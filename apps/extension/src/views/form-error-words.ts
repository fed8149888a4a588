import { connectionWords } from '../i18n/connection/words.ts'
import type { FormErrors } from '../state/form-errors.ts'
import { problemWords } from './problem-words.ts'

/** What is wrong with a form as a whole. */
export function formErrorWords({ form }: FormErrors): string | undefined {
  return form === undefined ? undefined : problemWords(form.type, form.detail ?? form.type)
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
