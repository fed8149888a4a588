import type { Cause } from '../cause.ts'

export const recipientMalformed: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.95, says: ['address (to)', 'adresse du destinataire n\'est pas valide', 'at least one recipient', 'domain missing in recipient', 'empfangeradresse ungultig', 'forward-path', 'illegal address * to', 'illegal recipient', 'invalid address * rcpt to', 'invalid address: (to)', 'invalid characters in recipient', 'invalid rcpt', 'invalid recipient address', 'malformed address * rcpt', 'malformed recipient', 'missing recipient', 'no recipient', 'not a valid email & recipient', 'not a valid rfc 5321', 'not a valid rfc-5321 address', 'rcpt to syntax', 'recipient address is invalid', 'recipient address must contain a domain', 'recipient address rejected: need fully-qualified', 'recipient address syntax', 'recipient email is invalid', 'recipient is missing', 'recipient is not a valid', 'recipient missing', 'recipient syntax', 'setto', 'syntactically incorrect recipient', 'syntax error in rcpt', 'syntax error in recipient', 'syntax: rcpt', 'to address is invalid', 'to address is not valid', 'unqualified recipient'], unless: ['user unknown', 'does not exist'] }, { sure: 0.88, enhanced: ['5.1.3'] }, { sure: 0.6, code: [553, 501], enhanced: ['5.1.2'] }, { sure: 0.6, says: ['rcpt', 'recipient'], code: [501] }],
  rivals: [{ cause: 'recipient-unknown', probe: 'other-recipient', share: 0.12 }, { cause: 'sender-malformed', probe: 'first-failing-command', share: 0.08 }],
  references: [],
}
