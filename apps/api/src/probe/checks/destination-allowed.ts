import { claim } from '../claim.ts'
import { defineCheck } from '../check.ts'

export const destinationAllowed = defineCheck({
  id: 'destination-allowed',
  needs: ['resolution'],
  interpret({ resolution }) {
    if (resolution.status !== 'failed' || resolution.failure.kind !== 'not-allowed') return []
    const text = 'Ehlo may not connect to this host and port.'
    return [claim('local-policy-denied', 0.95, text, 'resolve')]
  },
})
