import type { Cause } from '../cause.ts'

export const antiSpoofingPolicy: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [{ sure: 0.95, says: ['spoofed message', 'rejecting spoofed', 'anti-spoofing', 'antispoof', 'anti spoofing', 'spoofed', 'spoofing', 'forged', 'forgery', 'impersonat', 'local domain from outside', 'sender domain is local', 'claims to be from', 'faked', 'from our domain', 'inbound message * own domain', 'header based anti-spoofing', 'our own domain', 'you are not us', 'brand protection', 'lookalike'] }, { sure: 0.74, says: ['spoof', 'own domain', 'internal domain', 'pretending', 'fake sender', 'our domain'] }, { sure: 0.5, says: ['protected domain', 'internal sender', 'local sender'], enhanced: ['5.7.1'] }],
  rivals: [{ cause: 'spf-fail', probe: 'look-up-domain', share: 0.12 }, { cause: 'dmarc-fail', probe: 'look-up-domain', share: 0.12 }],
  references: [],
}
