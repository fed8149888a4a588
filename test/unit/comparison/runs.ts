import type { Certificate, CertificateFacts, Run } from '@ehlo/shared'

export const leaf: Certificate = {
  subject: 'CN=smtp.kunde.no',
  issuer: 'CN=R11',
  names: ['smtp.kunde.no'],
  notBefore: '2026-09-01T00:00:00.000Z',
  notAfter: '2026-12-01T00:00:00.000Z',
  key: 'EC 256',
  signature: 'ecdsa-with-SHA256',
  sha256: 'aa',
}

/** A test that went well. */
export const good: Run = {
  id: 'good',
  kind: 'test',
  state: 'finished',
  startedAt: '2026-11-20T10:00:00.000Z',
  elapsedMs: 500,
  startedBy: 'Chrome on Kari’s PC',
  depth: 'login',
  connectionId: 'c1',
  connectionVersion: 2,
  settings: {
    host: 'smtp.kunde.no',
    port: 587,
    encryption: 'starttls',
    username: 'post@kunde.no',
    authMethod: 'auto',
    tlsVerification: 'full',
  },
  egress: { address: '203.0.113.7', ehloName: 'ehlo.example' },
  stages: [
    {
      id: 'greet',
      status: 'ok',
      elapsedMs: 5,
      reply: { code: 220, text: 'smtp.kunde.no ESMTP Exim 4.97' },
    },
    { id: 'authenticate', status: 'ok', elapsedMs: 9 },
  ],
  outcome: {
    authentication: { status: 'pass', mechanism: 'PLAIN' },
    sender: { address: 'post@kunde.no', status: 'not-tested' },
    onBehalfOf: [],
  },
  alternatives: [],
  tls: { versions: [], version: 'TLSv1.3', cipher: '', group: '', profile: 'modern' },
  certificate: { chain: [leaf], trusted: true, nameMatch: true, daysLeft: 11 },
  findings: [],
  transcript: [],
}

export function withCertificate(certificate: Certificate, facts: Partial<CertificateFacts> = {}) {
  const chain = [certificate]
  return { ...good, certificate: { chain, trusted: true, nameMatch: true, daysLeft: 11, ...facts } }
}

export function withGreeting(text: string): Run {
  const [greet, ...later] = good.stages
  return { ...good, stages: [{ ...greet!, reply: { code: 220, text } }, ...later] }
}
