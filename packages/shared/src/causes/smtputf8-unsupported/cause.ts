import type { Cause } from '../cause.ts'

export const smtputf8Unsupported: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.97, says: ['8-bit characters in address', 'ascii codec & rcpt', 'contains non-ascii characters', 'eai address', 'eai not', 'internationalised', 'internationalized', 'local-part contains', 'need smtputf8', 'non ascii & address', 'non-ascii & recipient', 'non-ascii & sender', 'non-ascii address', 'non-ascii characters in address', 'non-ascii local', 'not ascii & address', 'notascii', 'offer smtputf8', 'requires smtputf8', 'smtputf8 but', 'smtputf8 extension', 'smtputf8 is', 'smtputf8 not', 'smtputf8 required', 'smtputf8;; smtp utf8', 'support smtputf8', 'unicode address', 'utf-8 address', 'utf8 address', 'utf8 but', 'without smtputf8'], unless: ['250 smtputf8'] }, { sure: 0.9, enhanced: ['5.6.7'] }],
  rivals: [{ cause: 'recipient-malformed', probe: 'other-recipient', share: 0.08 }, { cause: 'sender-malformed', probe: 'own-address-as-sender', share: 0.05 }],
  references: [],
}
