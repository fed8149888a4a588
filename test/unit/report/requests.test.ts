import type { Finding, Run } from '@ehlo/shared'
import { causes, type CauseLabel, explain } from '@ehlo/shared/diagnosis'
import { texts as en } from '@ehlo/shared/diagnosis/en'
import { texts as es } from '@ehlo/shared/diagnosis/es'
import { texts as nb } from '@ehlo/shared/diagnosis/nb'
import type { ProviderId } from '@ehlo/shared/providers'
import { renderMessageForActor } from '@ehlo/shared/report'
import { describe, expect, test } from 'vitest'

const texts = { en, es, nb }
// Object.keys widens the keys of the literal registries.
const labels = Object.keys(causes) as CauseLabel[]

/** What would send the reader to somebody else, or to a place that is not in the mail. */
const misaddressed = {
  en: /\b(?:ask|tell|have) (?:the|its|their|your|whoever)\b[^.;]*\b(?:administrator|admin|provider|support|owner)\b|\bhere\b|\bto tell this from\b/i,
  es: /\bpida (?:al|a la|a su|a quien)\b|\baquí\b|\bpara distinguirlo de\b/i,
  nb: /\bbe (?:\S+ )?\S*(?:administrator|leverandør|eier)|\bher\b(?! også)|\bfor å skille dette fra\b/i,
}

const lead = {
  en: 'Please do the following:\n',
  es: 'Por favor, haga lo siguiente:\n',
  nb: 'Vennligst gjør følgende:\n',
}

/** These really are tasks of their reader, who has to ask somebody. */
const readersOwn = new Set<CauseLabel>([
  'reverse-dns-missing',
  'relay-ip-not-registered',
  'dnssec-bogus',
])

describe.each(['en', 'es', 'nb'] as const)('a message in %s', (language) => {
  test('asks its reader for what the reader can do, whatever the cause', () => {
    const wrong = labels
      .filter((cause) => !readersOwn.has(cause))
      .flatMap((cause) =>
        [undefined, ...withOwnSteps(cause, language)].flatMap((provider) => {
          const findings = tell(cause, language, provider)
          const request = requestOf(findings, language)
          return findings[0]?.actor !== 'you' && misaddressed[language].test(request)
            ? [`${cause}: ${request}`]
            : []
        }),
      )
    expect([...new Set(wrong)]).toEqual([])
  })

  test('never speaks of “here”, nor of what would tell one cause from another', () => {
    const wrong = labels.flatMap((cause) => {
      const request = requestOf(tell(cause, language), language)
      const told = new RegExp(
        String.raw`\bto tell this from|distinguirlo de «|skille dette fra`,
        'i',
      )
      return request === '' || told.test(request) ? [cause] : []
    })
    expect(wrong).toEqual([])
  })
})

test.each([
  ['relay-denied', 'you'],
  ['smtp-auth-disabled-mailbox', 'it-admin'],
] as const)('%s is the task of %s', (cause, actor) => {
  expect(causes[cause].actor).toBe(actor)
})

test('a text of a few lines stands once in its message', () => {
  const said = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled'
  const message = renderMessageForActor(
    {
      kind: 'text',
      text: said,
      findings: [{ ...tell('smtp-auth-disabled-tenant', 'en')[0]!, evidence: [{ text: said }] }],
      explainedAt: '2026-11-23T10:00:00.000Z',
    },
    { language: 'en' },
  )
  expect(message?.body.split(said)).toHaveLength(2)
})

test('a message that asks for a record brings it along', () => {
  const run: Run = {
    id: 'r1',
    kind: 'inspect',
    state: 'finished',
    startedAt: '2026-11-23T10:00:00.000Z',
    elapsedMs: 1,
    startedBy: 'Test',
    egress: { address: '', ehloName: '' },
    stages: [],
    alternatives: [],
    transcript: [],
    findings: tell('dmarc-missing', 'en'),
    dns: [
      {
        check: 'dmarc',
        name: '_dmarc.kunde.no',
        type: 'TXT',
        records: [],
        verdict: 'none',
        suggested: 'v=DMARC1; p=none',
      },
    ],
  }
  expect(renderMessageForActor(run, { language: 'en' })?.body).toContain('v=DMARC1; p=none')
})

function withOwnSteps(cause: CauseLabel, language: keyof typeof texts): ProviderId[] {
  return Object.keys(texts[language].causes[cause].providers ?? {}) as ProviderId[]
}

/** The finding of a cause, unsure and beside all others, so that it says what would tell it apart. */
function tell(cause: CauseLabel, language: keyof typeof texts, provider?: ProviderId): Finding[] {
  const claims = [
    { cause, confidence: 0.6, evidence: [{ text: '550 no' }] },
    ...labels
      .filter((other) => other !== cause)
      .map((other) => ({ cause: other, confidence: 0.1, evidence: [] })),
  ]
  return explain(claims, texts[language], { provider }).slice(0, 1)
}

function requestOf(findings: Finding[], language: keyof typeof texts): string {
  const subject = {
    kind: 'text' as const,
    text: '550 no',
    findings,
    explainedAt: '2026-11-23T10:00:00.000Z',
  }
  const body = renderMessageForActor(subject, { language })?.body ?? ''
  return body.split(lead[language])[1]?.split('\n\n')[0] ?? ''
}
