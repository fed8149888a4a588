import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'

/** Does a server that claims PIPELINING answer a group of commands? Where it does not, something in between interferes. */
export const pipeliningWorks: InspectionCheck = {
  id: 'pipelining-works',
  references: ['RFC 2920 §3.1'],
  judge({ main }) {
    if (main?.pipelining?.claimed !== true || main.pipelining.behaved !== false) return []
    const isCutOff = main.failure?.kind === 'closed' || main.failure?.kind === 'timed-out'
    if (!isCutOff) return []
    return [claim('smtp-inspection-middlebox', 0.4, observe('group-unanswered'), 'envelope')]
  },
}
