import type { Cause } from '../cause.ts'

export const notAnImapServer: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [{ sure: 0.93, sign: ['smtp-greeting-to-imap'] }, { sure: 0.9, says: ['imap * 220', 'unexpected imap greeting', 'pop3 * 220', 'imap connect failed * 220', 'expected * ok * 220', 'imap4.error: b\'220', 'imap4.error * esmtp', '-err * esmtp', 'imap connection error * esmtp'] }],
  rivals: [{ cause: 'not-an-smtp-server', probe: 'cleartext-greeting', share: 0.1 }],
  references: [],
}
