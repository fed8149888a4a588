import type { Cause } from '../cause.ts'

export const dmarcFail: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderDomain',
  recognise: [
    {
      sure: 0.95,
      says: [
        'alignment',
        'dmarc',
        'dmarc evaluation',
        'dmarc failure',
        'dmarc policy',
        "domain's dmarc",
        'domain-based message authentication',
        'mi:dma',
        'not aligned',
        'unaligned',
      ],
      unless: ['spf fail', 'spf check', 'required authentication level'],
    },
    { sure: 0.93, enhanced: ['4.7.32', '5.7.509', '5.7.32'] },
  ],
  rivals: [
    { cause: 'spf-fail', probe: 'look-up-domain', share: 0.12 },
    { cause: 'dkim-required', probe: 'look-up-domain', share: 0.06 },
  ],
  references: [],
}
