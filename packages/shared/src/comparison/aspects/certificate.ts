import type { Certificate } from '../../model/inspection.ts'
import type { Run } from '../../model/run.ts'
import type { CertificatePart, RunChange } from '../run-change.ts'

const parts: Record<CertificatePart, (certificate: Certificate) => string> = {
  issuer: ({ issuer }) => issuer,
  names: ({ names }) => names.toSorted().join(', '),
  notAfter: ({ notAfter }) => notAfter,
  sha256: ({ sha256 }) => sha256,
}

/** The certificate that the server showed, whether we trust it, and the TLS it was shown in. */
export function compareCertificates(before: Run, after: Run): RunChange[] {
  return [...compareFacts(before, after), ...compareVersions(before, after)]
}

function compareFacts(before: Run, after: Run): RunChange[] {
  const [from, to] = [before.certificate, after.certificate]
  const [was, is] = [from?.chain[0], to?.chain[0]]
  if (from === undefined || to === undefined || was === undefined || is === undefined) return []
  return [
    ...compareTruth('trust', from.trusted, to.trusted),
    ...compareTruth('name-match', from.nameMatch, to.nameMatch),
    ...(Object.keys(parts) as CertificatePart[])
      .map((part) => ({ part, before: parts[part](was), after: parts[part](is) }))
      .filter((change) => change.before !== change.after)
      .map((change) => ({ about: 'certificate' as const, ...change })),
  ]
}

function compareTruth(about: 'trust' | 'name-match', before: boolean, after: boolean): RunChange[] {
  return before === after ? [] : [{ about, before, after }]
}

function compareVersions(before: Run, after: Run): RunChange[] {
  const [from, to] = [before.tls?.version, after.tls?.version]
  if (from === undefined || to === undefined || from === to) return []
  return [{ about: 'tls-version', before: from, after: to }]
}
