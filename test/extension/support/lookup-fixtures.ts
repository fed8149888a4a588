import type { Candidate, DnsRecordCheck, Finding, PortCell, Run } from '@ehlo/shared'

const host = 'smtp.kunde.example'
const startedAt = new Date().toISOString()
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

const greeting = { code: 220, text: `${host} ESMTP Postfix` }

function cells(port: number, results: PortCell['result'][], family: 4 | 6 = 4): PortCell[] {
  return (['tls', 'starttls', 'none'] as const).map((encryption, index) => {
    const result = results[index] ?? 'timeout'
    const isSpoken = result === 'works'
    return {
      port,
      encryption,
      family,
      result,
      elapsedMs: 80,
      ...(isSpoken ? { reply: greeting } : {}),
    }
  })
}

const ports: PortCell[] = [
  ...cells(25, ['wrong-encryption', 'works', 'works']),
  ...cells(465, ['works', 'wrong-encryption', 'wrong-encryption']),
  ...cells(587, ['wrong-encryption', 'works', 'works']),
  ...cells(2525, ['timeout', 'timeout', 'timeout']),
  ...cells(587, ['refused', 'refused', 'refused'], 6),
]

const leaf = {
  subject: `CN=${host}`,
  issuer: 'C=US, O=Let’s Encrypt, CN=R11',
  names: [host, 'mail.kunde.example'],
  notBefore: inDays(-30),
  notAfter: inDays(60),
  key: 'EC prime256v1',
  signature: 'sha256WithRSAEncryption',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
}

const intermediate = {
  subject: 'C=US, O=Let’s Encrypt, CN=R11',
  issuer: 'C=US, O=Internet Security Research Group, CN=ISRG Root X1',
  names: [],
  notBefore: inDays(-300),
  notAfter: inDays(420),
  key: 'RSA 2048',
  signature: 'sha256WithRSAEncryption',
  sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
}

const certificate = {
  chain: [leaf, intermediate],
  trusted: true,
  nameMatch: true,
  daysLeft: 60.2,
}

const expiredCertificate = {
  chain: [{ ...leaf, notBefore: inDays(-120), notAfter: inDays(-30) }, intermediate],
  trusted: false,
  nameMatch: true,
  error: 'CERT_HAS_EXPIRED',
  daysLeft: -30.2,
}

const dns: DnsRecordCheck[] = [
  { check: 'mx', name: 'kunde.example', type: 'MX', records: [`10 ${host}`], verdict: 'pass' },
  {
    check: 'spf',
    name: 'kunde.example',
    type: 'TXT',
    records: ['v=spf1 mx ~all'],
    verdict: 'pass',
  },
  {
    check: 'spf-route',
    name: 'kunde.example',
    type: 'TXT',
    records: ['v=spf1 mx ~all'],
    verdict: 'fail',
    suggested: 'v=spf1 mx ip4:192.0.2.25 ~all',
  },
  {
    check: 'dkim',
    name: 'default._domainkey.kunde.example',
    type: 'TXT',
    records: [],
    verdict: 'none',
  },
  {
    check: 'dmarc',
    name: '_dmarc.kunde.example',
    type: 'TXT',
    records: ['v=DMARC1; p=none; rua=mailto:dmarc@kunde.example'],
    verdict: 'warn',
    suggested: 'v=DMARC1; p=quarantine; rua=mailto:dmarc@kunde.example',
  },
  {
    check: 'block-list',
    name: '25.2.0.192.zen.spamhaus.org',
    type: 'A',
    records: [],
    verdict: 'temperror',
  },
  {
    check: 'reverse-dns',
    name: '25.2.0.192.in-addr.arpa',
    type: 'PTR',
    records: [host],
    verdict: 'pass',
  },
  { check: 'bimi', name: 'default._bimi.kunde.example', type: 'TXT', records: [], verdict: 'none' },
]

const weakPolicy: Finding = {
  cause: 'dmarc-policy-none',
  severity: 'warning',
  confidence: 0.7,
  actor: 'it-admin',
  title: 'DMARC only watches',
  explanation: 'The policy of the domain is none: mail that fails DMARC is delivered all the same.',
  steps: ['Read the reports, then publish p=quarantine.'],
  evidence: [{ text: 'the policy that applies is none: v=DMARC1; p=none' }],
  references: ['https://www.rfc-editor.org/rfc/rfc9989'],
}

const expired: Finding = {
  ...weakPolicy,
  cause: 'cert-expired',
  severity: 'critical',
  confidence: 0.95,
  actor: 'provider',
  title: 'The certificate of the mail server has expired',
  explanation:
    'Nobody can be sure any more that it is the right server; programs refuse to connect.',
  steps: ['Ask whoever runs the server to renew the certificate.'],
  evidence: [
    { stage: 'secure', text: `CN=${host}: 2026-08-01T00:00:00.000Z – 2026-10-30T00:00:00.000Z` },
  ],
}

const lookupBase: Run = {
  id: 'run-lookup',
  kind: 'inspect',
  state: 'finished',
  startedAt,
  elapsedMs: 1840,
  startedBy: 'Kari',
  egress: { address: '192.0.2.9', ehloName: 'ehlo.acme.example' },
  stages: [],
  alternatives: [],
  findings: [],
  transcript: [
    {
      elapsedMs: 10,
      session: '465-tls',
      from: 'server',
      encrypted: true,
      text: `220 ${host} ESMTP`,
    },
    {
      elapsedMs: 12,
      session: '465-tls',
      from: 'client',
      encrypted: true,
      text: 'EHLO ehlo.acme.example',
    },
  ],
}

export const inspected: Run = {
  ...lookupBase,
  settings: {
    host,
    port: 465,
    encryption: 'tls',
    username: '',
    authMethod: 'none',
    tlsVerification: 'full',
  },
  alternatives: [
    { host, port: 465, encryption: 'tls' },
    { host, port: 587, encryption: 'starttls' },
  ],
  ports,
  tls: {
    versions: [
      { version: 'TLSv1.3', offered: true },
      { version: 'TLSv1.2', offered: true },
      { version: 'TLSv1.1', offered: false },
      { version: 'TLSv1', offered: 'not-tested' },
    ],
    version: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    group: 'X25519',
    profile: 'intermediate (Mozilla 6.0)',
  },
  certificate,
  capabilities: {
    beforeTls: [
      { keyword: 'PIPELINING' },
      { keyword: 'SIZE', value: '35882577' },
      { keyword: 'STARTTLS' },
    ],
    afterTls: [
      { keyword: 'PIPELINING' },
      { keyword: 'SIZE', value: '35882577' },
      { keyword: 'AUTH', value: 'PLAIN LOGIN' },
      { keyword: '8BITMIME' },
    ],
    mechanisms: ['PLAIN', 'LOGIN'],
    size: 35_882_577,
  },
  dns,
  findings: [weakPolicy],
}

export const inspectedBroken: Run = {
  ...inspected,
  id: 'run-broken',
  certificate: expiredCertificate,
  findings: [expired, weakPolicy],
}

/** What is there after a quarter of a second. */
export const stillInspecting: Run = {
  ...lookupBase,
  id: 'run-inspecting',
  state: 'running',
  alternatives: inspected.alternatives.slice(0, 1),
  ports: ports.slice(0, 6),
  certificate,
  dns: dns.slice(0, 2),
}

const recommended: Candidate = {
  host: 'smtp.office365.com',
  port: 587,
  encryption: 'starttls',
  source: 'autodiscover',
  trusted: true,
  verified: true,
  usernames: ['kari@kunde.example'],
  note: 'SMTP AUTH must be switched on for the mailbox first: by an administrator, or in its settings. Microsoft switches password login off by default for existing organisations at the end of December 2026. Answered over TLS 1.3; login by LOGIN, XOAUTH2.',
}

const guessed: Candidate = {
  host: 'smtp.kunde.example',
  port: 587,
  encryption: 'starttls',
  source: 'srv',
  trusted: false,
  verified: true,
  usernames: ['kari@kunde.example', 'kari'],
  note: 'Answered over TLS 1.2; login by PLAIN, LOGIN.',
}

export const discovered: Run = {
  ...lookupBase,
  id: 'run-discovered',
  kind: 'discover',
  candidates: [
    recommended,
    guessed,
    {
      ...guessed,
      port: 465,
      encryption: 'tls',
      source: 'thunderbird-database',
      verified: false,
      note: 'The certificate does not verify.',
    },
  ],
}

export const discoveredDoubtful: Run = {
  ...discovered,
  id: 'run-doubtful',
  candidates: [guessed],
}

export const stillDiscovering: Run = {
  ...discovered,
  id: 'run-discovering',
  state: 'running',
  candidates: [{ ...guessed, verified: false, note: 'Still being tried.' }],
}

export const discoveredNothing: Run = {
  ...discovered,
  id: 'run-nothing',
  candidates: [],
  findings: [
    {
      ...expired,
      cause: 'sender-domain-invalid',
      actor: 'you',
      title: 'The domain does not exist',
      explanation: 'Nobody has registered it, or its DNS is gone.',
      steps: ['Check how the address is spelt.'],
      evidence: [{ text: 'kunde.example does not exist' }],
    },
  ],
}
