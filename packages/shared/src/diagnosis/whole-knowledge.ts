import type { Cause } from '../causes/cause.ts'
import { type CauseLabel, causes } from '../causes/index.ts'
import { providers } from '../providers/registry.ts'
import { concepts } from './concepts.ts'
import type { Knowledge } from './knowledge.ts'
import { signWords } from './sign-words.ts'
import { stageWords } from './stages.ts'

// Object.entries widens the keys of the literal registry.
const entries = Object.entries(causes) as [CauseLabel, Cause][]

/** All rules of all causes. */
export const wholeKnowledge: Knowledge = {
  rules: entries.flatMap(([cause, { only, recognise }]) =>
    recognise.map((rule) => ({ cause, only, rule })),
  ),
  concepts,
  signs: signWords,
  stages: stageWords,
  providers,
}
