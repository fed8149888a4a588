import type { Attempt, Message, RouteAnswer } from '@ehlo/shared'
import { acme, connections } from './fixtures.ts'

const now = Date.now()
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString()

const attempt: Attempt = {
  at: minutesAgo(3),
  connectionId: 'conn-office',
  result: 'accepted',
  stage: 'message',
  reply: {
    code: 250,
    enhancedStatus: '2.0.0',
    text: 'OK <7a1c@smtp.office365.com> [Hostname=AS8P]',
  },
}

const unanswered: Attempt = {
  at: minutesAgo(3),
  connectionId: 'conn-office',
  result: 'in-doubt',
  stage: 'message',
}

const base: Message = {
  id: 'message-sent',
  corporationId: acme.id,
  kind: 'personal',
  automaticType: null,
  status: 'sent',
  from: 'kari@acme.example',
  recipients: ['ola.nordmann@kunde.example'],
  subject: 'Tilbud på blåbær',
  messageId: '<1@acme.example>',
  sizeBytes: 4200,
  connectionId: 'conn-office',
  rule: 'sender-domain',
  attempts: [attempt],
  nextAttemptAt: null,
  createdAt: minutesAgo(3),
  updatedAt: minutesAgo(3),
}

export const messages: Message[] = [
  base,
  {
    ...base,
    id: 'message-failed',
    status: 'failed',
    reason:
      'RESOLVER.ADR.RecipientNotFound; Recipient nobody@kunde.example not found by SMTP address lookup',
    recipients: [
      'nobody@kunde.example',
      'per@kunde.example',
      'eva@kunde.example',
      'jo@kunde.example',
    ],
    subject: 'Faktura 2026-114',
    attempts: [
      {
        ...attempt,
        result: 'refused',
        stage: 'envelope',
        cause: 'recipient-unknown',
        reply: {
          code: 550,
          enhancedStatus: '5.1.10',
          text: 'RESOLVER.ADR.RecipientNotFound; Recipient nobody@kunde.example not found by SMTP address lookup',
        },
      },
    ],
  },
  {
    ...base,
    id: 'message-held',
    status: 'held',
    reason: 'login-refused',
    subject: 'Automatisk svar',
    kind: 'automatic',
    automaticType: 'auto-reply',
    attempts: [
      {
        ...attempt,
        result: 'login-refused',
        stage: 'authenticate',
        cause: 'bad-credentials',
        reply: { code: 535, enhancedStatus: '5.7.3', text: 'Authentication unsuccessful' },
      },
    ],
  },
  {
    ...base,
    id: 'message-doubt',
    status: 'in-doubt',
    reason: 'the session ended',
    subject: '',
    attempts: [{ ...unanswered, at: minutesAgo(9) }, unanswered],
  },
  {
    ...base,
    id: 'message-deferred',
    status: 'deferred',
    reason: 'Greylisted, see you later',
    subject: 'Velkommen',
    nextAttemptAt: minutesAgo(-12),
    attempts: [
      {
        ...attempt,
        result: 'deferred',
        stage: 'envelope',
        reply: { code: 450, enhancedStatus: '4.2.0', text: 'Greylisted, see you later' },
      },
    ],
  },
]

export const messageCounts = { failed: 1, held: 1, 'in-doubt': 1, deferred: 1 }

const [shared, office] = connections

export const route: RouteAnswer = {
  connection: office ?? null,
  fallback: null,
  rule: 'sender-domain',
  considered: [
    { connectionId: 'conn-office', chosen: true, rule: 'sender-domain' },
    {
      connectionId: shared?.id ?? '',
      chosen: false,
      rule: 'any-sender',
      rejectedBecause: 'less-specific',
    },
    { connectionId: 'conn-personal', chosen: false, rejectedBecause: 'other-sender-address' },
  ],
}

export const noRoute: RouteAnswer = {
  connection: null,
  fallback: 'refuse',
  rule: null,
  considered: [
    { connectionId: 'conn-office', chosen: false, rejectedBecause: 'other-sender-domain' },
  ],
}
