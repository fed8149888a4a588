import type { Cause } from '../cause.ts'

export const smtputf8Unsupported: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.97, says: ['offer smtputf8', 'smtputf8 not', 'smtputf8 required', 'requires smtputf8', 'support smtputf8', 'smtputf8 is', 'without smtputf8', 'smtputf8 but', 'need smtputf8', 'smtputf8 was', 'smtputf8 extension', 'smtputf8;; smtp utf8', 'utf8 but', 'utf-8 address', 'internationalized email', 'internationalised', 'internationalized', 'eai not', 'non-ascii address', 'non-ascii characters in address', 'non-ascii local', 'unicode address', 'non ascii & address', '8-bit characters in address', 'eai address', 'not ascii & address', 'non-ascii & recipient', 'non-ascii & sender', 'utf8 address', 'local-part contains', 'notascii', 'contains non-ascii characters', 'ascii codec & rcpt'], unless: ['250 smtputf8'] }, { sure: 0.9, enhanced: ['5.6.7'] }],
  rivals: [{ cause: 'recipient-malformed', probe: 'other-recipient', share: 0.08 }, { cause: 'sender-malformed', probe: 'own-address-as-sender', share: 0.05 }],
  references: [],
}
