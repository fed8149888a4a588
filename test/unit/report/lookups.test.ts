import { describe, expect, test } from 'vitest'
import type { Finding, Run } from '@ehlo/shared'
import { previewReport, renderMessageForActor, renderReport } from '@ehlo/shared/report'

const finding: Finding = {
  cause: 'spf-missing',
  severity: 'warning',
  confidence: 0.9,
  actor: 'it-admin',
  title: 'The domain has no SPF record',
  explanation: 'Nothing tells receivers which servers may send for it.',
  steps: ['Publish a TXT record.'],
  evidence: [{ text: 'kunde.example has no SPF record' }],
  references: [],
}

const base: Run = {
  id: 'r1',
  kind: 'inspect',
  state: 'finished',
  startedAt: '2026-11-29T02:00:00.000Z',
  elapsedMs: 900,
  startedBy: 'Kari',
  egress: { address: '', ehloName: '' },
  stages: [],
  alternatives: [{ host: 'smtp.kunde.example', port: 465, encryption: 'tls' }],
  findings: [finding],
  transcript: [],
}

const inspected: Run = {
  ...base,
  certificate: {
    chain: [
      {
        subject: 'CN=smtp.kunde.example',
        issuer: 'CN=R11',
        names: ['smtp.kunde.example'],
        notBefore: '',
        notAfter: '',
        key: '',
        signature: '',
        sha256: '',
      },
    ],
    trusted: false,
    nameMatch: true,
    error: 'CERT_HAS_EXPIRED',
    daysLeft: -2.5,
  },
  dns: [
    { check: 'mx', name: 'kunde.example', type: 'MX', records: ['10 a.b'], verdict: 'pass' },
    {
      check: 'spf',
      name: 'kunde.example',
      type: 'TXT',
      records: [],
      verdict: 'none',
      suggested: 'v=spf1 ip4:192.0.2.25 ~all',
    },
  ],
}

const discovered: Run = {
  ...base,
  kind: 'discover',
  alternatives: [],
  candidates: [
    {
      host: 'smtp.kunde.example',
      port: 587,
      encryption: 'starttls',
      source: 'srv',
      trusted: false,
      verified: true,
      usernames: ['kari.nordmann@kunde.example'],
      note: 'Answered over TLS 1.3.',
    },
  ],
}

describe('the report of an inspection', () => {
  const ticket = renderReport(inspected, 'ticket-markdown', { language: 'en' })

  test('says how to get in, what the certificate is worth, and what to publish', () => {
    expect(ticket).toContain('## Inspection of a mail server')
    expect(ticket).toContain('smtp.kunde.example, TLS · 465')
    expect(ticket).toContain('expired 3 days ago; not trusted (`CERT_HAS_EXPIRED`)')
    expect(ticket).toContain('not published; publish: v=spf1 ip4:192.0.2.25 ~all')
    expect(ticket).toContain('kunde.example has no SPF record')
  })

  test('leaves out what is in order', () => {
    expect(ticket).not.toContain('10 a.b')
  })

  test('hides no record that is there to be published', () => {
    const spans = previewReport(inspected, 'ticket-html', { language: 'nb' })
    expect(spans.filter(({ redacted }) => redacted === 'ipAddresses')).toEqual([])
  })
})

describe('the report of a discovery', () => {
  test('names the settings with their source, and shortens whose address it was', () => {
    const short = renderReport(discovered, 'short', { language: 'es' })
    expect(short).toContain('smtp.kunde.example, STARTTLS · 587')
    expect(short).toContain('fuente sin confirmar')
    expect(short).not.toContain('nordmann')
  })

  test('a message about it names no server that nobody reached', () => {
    const { candidates: _, ...silent } = discovered
    const message = renderMessageForActor(silent, { language: 'en' })
    expect(message?.body).toMatch(
      /^Hello,\n\nWe looked for the mail settings on .+ and found this:/,
    )
  })
})
