import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'

export const destinationAllowed = defineCheck({
  id: 'destination-allowed',
  needs: ['resolution'],
  interpret({ resolution }) {
    if (resolution.status !== 'failed' || resolution.failure.kind !== 'not-allowed') return []
    return [claim('outside-own-limits', 0.95, observe('destination-not-allowed'), 'resolve')]
  },
})
