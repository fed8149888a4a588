import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { isAboutToExpire } from '../../smtp/certificate-end.ts'
import type { InspectionCheck } from '../check.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Will the certificate, and every one above it, last until somebody renews it? */
export const certificateStaysValid: InspectionCheck = {
  id: 'certificate-stays-valid',
  references: ['RFC 5280 §4.1.2.5'],
  judge({ chain, observedAt }) {
    const ending = (chain?.sent ?? []).flatMap(({ subject, validFromDate, validToDate }) => {
      const leftMs = validToDate.getTime() - observedAt.getTime()
      const lifeMs = validToDate.getTime() - validFromDate.getTime()
      if (!isAboutToExpire(leftMs, lifeMs)) return []
      return [
        observe('days-left', {
          subject: (subject ?? '').replaceAll('\n', ', '),
          days: Math.floor(leftMs / dayMs),
        }),
      ]
    })
    return ending.length === 0 ? [] : [claim('cert-expires-soon', 0.95, ending, 'secure')]
  },
}
