import type { RecogniseContext } from './context.ts'
import { isGeneralProse, isGuide, isUneventful } from './prose.ts'
import type { Reading } from './reading.ts'
import type { Sign } from './sign.ts'

/** What a cause must be worth where a network's error, or only a word of mail, speaks for it. */
const leastOfNetwork = 0.51
const leastOfMail = 0.86
/** The same, where many words tell of no event. */
const leastOfUneventful = 0.92

/** Whether a text tells that mail was not sent, if what it says best fits a cause with this strength. */
export function tellsOfMailFailure(
  signs: ReadonlySet<Sign>,
  context: RecogniseContext,
  sure: number,
  reading: Reading,
): boolean {
  if (isGuide(reading)) return false
  if (isAsked(context)) return true
  if (signs.has('foreign')) return false
  if (signs.has('refused')) return signs.has('smtp') || !signs.has('elsewhere')
  if (signs.has('document') || (signs.has('success') && !signs.has('coded'))) return false
  if (!signs.has('trouble') || isGeneralProse(reading)) return false
  if (sure < leastOfUneventful && isUneventful(reading)) return false
  if (signs.has('smtp')) return true
  if (signs.has('elsewhere')) return false
  if (signs.has('network')) return sure >= leastOfNetwork
  return signs.has('mail') && sure >= leastOfMail
}

/** Whether anything speaks of mail. */
export function isOfMail(signs: ReadonlySet<Sign>, context: RecogniseContext): boolean {
  return signs.has('mail') || isAsked(context)
}

/** A host, a port or a stage says that somebody was sending. */
function isAsked({ host, port, stage }: RecogniseContext): boolean {
  return host !== undefined || port !== undefined || stage !== undefined
}
