import type { Cause } from '../cause.ts'

export const dmarcFail: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderDomain',
  recognise: [{ sure: 0.95, says: ['dmarc', 'mi:dma', 'domain\'s dmarc', 'dmarc policy', 'dmarc evaluation', 'dmarc failure', 'not aligned', 'alignment', 'unaligned', 'domain-based message authentication'], unless: ['spf fail', 'spf check', 'required authentication level'] }, { sure: 0.93, enhanced: ['4.7.32', '5.7.509', '5.7.32'] }],
  rivals: [{ cause: 'spf-fail', probe: 'look-up-domain', share: 0.12 }, { cause: 'dkim-required', probe: 'look-up-domain', share: 0.06 }],
  references: [],
}
