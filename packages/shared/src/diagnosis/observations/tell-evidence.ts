import type { Evidence, Observation } from '../../model/finding.ts'
import type { ObservationWords } from './en.ts'

/** Evidence in the language of these words; what a server said, or what a newer API saw, stays as it is. */
export function tellEvidence(
  evidence: readonly Evidence[],
  words: ObservationWords | undefined,
): Evidence[] {
  return evidence.map((each) => {
    const told = words === undefined ? undefined : tell(each.observation, words)
    return told === undefined ? each : { ...each, text: told }
  })
}

/** As a sentence; undefined where these words do not know it. */
function tell(observation: Observation | undefined, words: ObservationWords): string | undefined {
  if (observation === undefined || !isKnown(observation.code, words)) return undefined
  // The type of the values follows from the code where it is observed; on the wire both are plain.
  const say = words[observation.code] as (values: Observation['values']) => string
  return say(observation.values)
}

function isKnown(code: string, words: ObservationWords): code is keyof ObservationWords {
  return Object.hasOwn(words, code)
}
