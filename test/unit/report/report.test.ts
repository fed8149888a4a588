import type { Run } from '@ehlo/shared'
import {
  renderHtmlReport,
  renderMarkdownReport,
  renderMessageForActor,
  renderShortReport,
} from '@ehlo/shared/report'
import { describe, expect, it } from 'vitest'

const hostile = '550 5.7.1 <img src=x onerror=alert(1)> ``` | **bold** kari.nordmann@kunde.no'

const run: Run = {
  id: 'r1',
  kind: 'test',
  state: 'finished',
  startedAt: '2026-11-23T10:00:00.000Z',
  elapsedMs: 812,
  startedBy: 'Chrome on Per’s PC',
  depth: 'envelope',
  settings: {
    host: 'smtp.kunde.no',
    port: 587,
    encryption: 'starttls',
    username: 'kari.nordmann@kunde.no',
    authMethod: 'auto',
    tlsVerification: 'full',
  },
  egress: { address: '203.0.113.7', ehloName: 'ehlo.example' },
  stages: [
    { id: 'connect', status: 'ok', elapsedMs: 31 },
    { id: 'envelope', status: 'failed', elapsedMs: 12, reply: { code: 550, text: hostile } },
  ],
  outcome: {
    authentication: { status: 'pass', mechanism: 'PLAIN' },
    sender: { address: 'kari.nordmann@kunde.no', status: 'accepted', proof: 'envelope' },
    onBehalfOf: [
      {
        address: 'post@kunde.no',
        status: 'refused',
        stage: 'envelope',
        reply: { code: 550, text: hostile },
      },
    ],
  },
  alternatives: [],
  findings: [
    {
      cause: 'sender-not-owned',
      severity: 'critical',
      confidence: 0.95,
      actor: 'it-admin',
      title: 'This login may not send as that address',
      explanation: 'The server lets a login send only as addresses that belong to it.',
      steps: ['Add the address as an alias.'],
      evidence: [{ stage: 'envelope', text: hostile }],
      references: [],
    },
  ],
  transcript: [
    { elapsedMs: 1, session: 'main', from: 'client', encrypted: true, text: 'AUTH PLAIN ********' },
    { elapsedMs: 2, session: 'main', from: 'server', encrypted: true, text: hostile },
  ],
}

describe('a report', () => {
  it('says in a few lines what works, what does not, who must act and what the server said', () => {
    const text = renderShortReport(run, { language: 'en' })
    expect(text).toContain('✓ The login works.')
    expect(text).toContain('not refused so far; nothing was sent')
    expect(text).toContain('✗ May not send as p…@kunde.no.')
    expect(text).toContain('the administrator of the mail accounts')
    expect(text).toContain('Add the address as an alias.')
    expect(text.split('\n').length).toBeLessThan(9)
  })

  it.each(['en', 'es', 'nb'] as const)('shortens every address unless told, in %s', (language) => {
    const forms = [
      renderShortReport(run, { language }),
      renderMarkdownReport(run, { language }, true),
      renderHtmlReport(run, { language }, true),
      JSON.stringify(renderMessageForActor(run, { language })),
    ]
    for (const form of forms) {
      expect(form).not.toContain('kari.nordmann@')
      expect(form).toContain('kunde.no')
    }
    const whole = renderMarkdownReport(run, { language, shortensAddresses: false })
    expect(whole).toContain('kari.nordmann@kunde.no')
  })

  it('HTML injection: shows a server’s text as text', () => {
    const html = renderHtmlReport(run, { language: 'en' }, true)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x')
  })

  it('Markdown injection: no text of a server ends its code block', () => {
    const markdown = renderMarkdownReport(run, { language: 'en' }, true)
    const fences = markdown.match(/^`{4,}$/gm)
    expect(fences?.length).toBe(4)
    const outside = markdown.split(/^`{4,}$/m).filter((_, index) => index % 2 === 0)
    expect(outside.join('')).not.toContain('onerror')
  })

  it('leaves the transcript to the full form', () => {
    expect(renderMarkdownReport(run, { language: 'en' })).not.toContain('AUTH PLAIN')
    expect(renderMarkdownReport(run, { language: 'en' }, true)).toContain('> AUTH PLAIN ********')
  })

  it('makes a message for whoever must act, in their language', () => {
    const message = renderMessageForActor(run, { language: 'nb' })
    expect(message?.subject).toMatch(/^E-post kan ikke sendes/)
    expect(message?.body).toContain('Vennligst gjør følgende:\n- ')
    expect(message?.body).toContain('203.0.113.7')
    expect(message?.body).toContain('550 5.7.1')
    expect(renderMessageForActor({ ...run, findings: [] }, { language: 'nb' })).toBeUndefined()
  })
})
