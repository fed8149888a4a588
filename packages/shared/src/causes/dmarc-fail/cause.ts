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
    { sure: 0.93, enhanced: ['5.7.40', '4.7.40', '5.7.31', '4.7.31'] },
    { sure: 0.9, says: ['dmarc ~ {failed}', 'dmarc ~ {not-allowed}', 'dmarc policy', 'c=dmarc'] },
    { sure: 0.72, enhanced: ['5.7.9'], provider: ['yahoo', 'aol'], code: [554] },
    { sure: 0.96, says: ['aligned with either'] },
  ],
  references: [],
}
