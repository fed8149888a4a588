import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'

/** Are only current versions and ciphers offered, and at least one of them? */
export const tlsIsCurrent: InspectionCheck = {
  id: 'tls-is-current',
  references: ['RFC 8996', 'RFC 9325 §3.1.1'],
  judge({ details }) {
    if (details === undefined) return []
    const { port } = details.endpoint.route
    const offered = details.versions.filter((one) => one.offered === true).map((one) => one.version)
    const isOld = (version: string) => version === 'TLSv1' || version === 'TLSv1.1'
    const old = offered.filter((version) => isOld(version))
    const isCurrent = offered.some((version) => !isOld(version))
    if (old.length > 0 && !isCurrent) {
      const seen = observe('nothing-newer-than', { port, versions: old.join(', ') })
      return [claim('tls-version-too-old', 0.9, seen, 'secure')]
    }
    const { weakCipher } = details
    const weak: string[] = [
      ...old,
      ...(weakCipher === undefined || isRecommendable(weakCipher) ? [] : [weakCipher]),
    ]
    if (weak.length === 0) return []
    // A single old cipher is common and hardly ever the reason for anything.
    return [
      claim(
        'weak-tls-offered',
        old.length > 0 ? 0.9 : 0.6,
        observe('weak-tls', { port, weak: weak.join(', ') }),
        'secure',
      ),
    ]
  },
}

// RFC 9325 §4.1, §4.2: forward secrecy and authenticated encryption, whatever a guideline leaves out beside them.
function isRecommendable(cipher: string): boolean {
  return /^(?:ECDHE|DHE)-/.test(cipher) && /(?:GCM|CCM8?|POLY1305)(?:-|$)/.test(cipher)
}
