import type { Evidence } from '../../model/finding.ts'
import { observationWords as english, type ObservationWords } from './en.ts'

/** Evidence in Ehlo's own words: in English until it is told in another language. */
export function observe<Code extends keyof ObservationWords>(
  code: Code,
  ...values: Parameters<ObservationWords[Code]>
): Evidence {
  const say = english[code] as (...values: Parameters<ObservationWords[Code]>) => string
  return { text: say(...values), observation: { code, values: values[0] ?? {} } }
}
