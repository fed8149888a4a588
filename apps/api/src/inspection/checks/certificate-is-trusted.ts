import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'
import type { ChainEvidence } from '../inspection-evidence.ts'

// OpenSSL's names, as Node hands them on.
const incomplete = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
])

/** Does the chain as sent lead to a trusted authority, within the dates of every member? */
export const certificateIsTrusted: InspectionCheck = {
  id: 'certificate-is-trusted',
  references: ['RFC 5280 §6', 'RFC 8446 §4.4.2'],
  judge({ chain, observedAt }) {
    if (chain?.verifyError === undefined) return []
    const { verifyError } = chain
    if (verifyError === 'CERT_HAS_EXPIRED') {
      return [claim('cert-expired', 0.95, datesOf(chain, observedAt), 'secure')]
    }
    if (verifyError === 'CERT_NOT_YET_VALID') {
      return [claim('cert-not-yet-valid', 0.9, datesOf(chain, observedAt), 'secure')]
    }
    if (verifyError === 'DEPTH_ZERO_SELF_SIGNED_CERT') {
      const seen = observe('self-signed', { subject: oneLine(chain.sent[0]?.subject) })
      return [claim('cert-self-signed', 0.95, seen, 'secure')]
    }
    if (incomplete.has(verifyError)) return [judgeIncomplete(chain)]
    return [claim('cert-unknown-ca', 0.85, `${verifyError}: ${issuerOf(chain)}`, 'secure')]
  },
}

function judgeIncomplete(chain: ChainEvidence) {
  const { completion } = chain
  const missing = completion?.fetched.map(({ subject }) => oneLine(subject)) ?? []
  if (completion?.isComplete === true) {
    const seen = observe('issuer-not-sent', { missing: missing.join('; ') || issuerOf(chain) })
    return claim('cert-chain-incomplete', 0.95, seen, 'secure')
  }
  // A leaf alone whose issuer nobody can find: forgotten, or a private authority.
  const isAlone = chain.sent.length === 1
  const issuer = issuerOf(chain)
  return isAlone
    ? claim(
        'cert-chain-incomplete',
        0.6,
        observe('issuer-unknown-leaf-alone', { issuer }),
        'secure',
      )
    : claim('cert-unknown-ca', 0.8, observe('issuer-unknown', { issuer }), 'secure')
}

function datesOf({ sent }: ChainEvidence, observedAt: Date): string {
  const outside = sent.filter(
    ({ validFromDate, validToDate }) => observedAt < validFromDate || observedAt > validToDate,
  )
  const members = outside.length > 0 ? outside : sent.slice(0, 1)
  return members
    .map(
      ({ subject, validFromDate, validToDate }) =>
        `${oneLine(subject)}: ${validFromDate.toISOString()} – ${validToDate.toISOString()}`,
    )
    .join('; ')
}

function issuerOf({ sent }: ChainEvidence): string {
  return oneLine(sent.at(-1)?.issuer ?? '')
}

function oneLine(name: string | undefined): string {
  return (name ?? '').replaceAll('\n', ', ')
}
