import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'
import { findInterception } from '../interception.ts'

/** Is the certificate for this host (RFC 9525), or for whoever stands in between? */
export const certificateNamesHost: InspectionCheck = {
  id: 'certificate-names-host',
  references: ['RFC 9525 §6'],
  judge({ chain, host }) {
    if (chain === undefined) return []
    const interception = findInterception(chain)
    if (interception !== undefined) {
      return [claim(interception.cause, interception.confidence, interception.seen, 'secure')]
    }
    if (chain.isNamed) return []
    const names = chain.sent[0]?.subjectAltName ?? chain.sent[0]?.subject ?? ''
    const seen = observe('host-not-named', {
      host,
      names: names.replaceAll('\n', ', ').slice(0, 300),
    })
    return [claim('cert-hostname-mismatch', 0.9, seen, 'secure')]
  },
}
