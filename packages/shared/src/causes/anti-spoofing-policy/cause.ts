import type { Cause } from '../cause.ts'

export const antiSpoofingPolicy: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [
    {
      sure: 0.95,
      says: [
        'anti-spoofing',
        'antispoof',
        'brand protection',
        'claims to be from',
        'faked',
        'forged',
        'forgery',
        'from our domain',
        'inbound message * own domain',
        'local domain from outside',
        'lookalike',
        'our own domain',
        'sender domain is local',
        'spoofed',
        'spoofing',
        'you are not us',
      ],
    },
    {
      sure: 0.74,
      says: ['fake sender', 'internal domain', 'our domain', 'own domain', 'pretending', 'spoof'],
    },
    {
      sure: 0.5,
      says: ['internal sender', 'local sender', 'protected domain'],
      enhanced: ['5.7.1'],
    },
    {
      sure: 0.9,
      says: [
        'spoof',
        'impersonat',
        'anti-spoofing',
        'suplantacion',
        'usurpation',
        'own domain ~ {not-allowed}',
      ],
      unless: ['spoofed helo', 'authenticated'],
    },
    {
      sure: 0.84,
      says: ['spoof', 'sender ~ forged', 'forfalsk', 'falsified'],
      code: [550, 553, 554, 571, 450],
      unless: ['dmarc', 'spf', 'helo'],
    },
    { sure: 0.96, says: ['domain is one of ours', 'no spoofing', 'spoofing not', 'spoofing is'] },
    { sure: 0.85, says: ['fake sender', 'may only send via'], unless: ['fake sender domain'] },
  ],
  references: [],
}
