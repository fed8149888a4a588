import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'

// The DER of OID 1.3.6.1.5.5.7.1.24 with its tag and length (RFC 7633).
const tlsFeature = Buffer.from('06082b06010505070118', 'hex')

/** Where the certificate demands an OCSP staple (must-staple): does the server send one? */
export const stapleIsThere: InspectionCheck = {
  id: 'staple-is-there',
  references: ['RFC 7633 §4.2.3.1'],
  judge({ chain }) {
    const [leaf] = chain?.sent ?? []
    if (leaf === undefined || chain?.hasStaple === true || !leaf.raw.includes(tlsFeature)) return []
    return [claim('ocsp-staple-missing', 0.9, observe('staple-missing'), 'secure')]
  },
}
