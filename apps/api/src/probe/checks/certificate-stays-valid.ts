import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { isAboutToExpire } from '../../smtp/certificate-end.ts'
import { defineCheck } from '../check.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Will the certificate be accepted next week, too? A pinned one is: its pin stands for its dates. */
export const certificateStaysValid = defineCheck({
  id: 'certificate-stays-valid',
  needs: ['tls'],
  interpret({ tls, request }) {
    if (tls.status !== 'observed' || request.status !== 'observed') return []
    const { chain, daysLeft } = tls.value.certificate
    const [leaf] = chain
    if (leaf === undefined || request.value.settings.tlsVerification !== 'full') return []
    const lifeMs = Date.parse(leaf.notAfter) - Date.parse(leaf.notBefore)
    if (!isAboutToExpire(daysLeft * dayMs, lifeMs)) return []
    const evidence = observe('days-left', { subject: leaf.subject, days: daysLeft })
    return [claim('cert-expires-soon', 0.95, evidence, 'secure')]
  },
})
