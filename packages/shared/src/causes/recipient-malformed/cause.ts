import type { Cause } from '../cause.ts'

export const recipientMalformed: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.95, says: ['not a valid rfc-5321 address', 'not a valid rfc 5321', 'recipient address syntax', 'bad recipient address syntax', 'malformed recipient', 'malformed address * rcpt', 'recipient syntax', 'syntax error in rcpt', 'syntax error in recipient', 'syntax: rcpt', 'invalid recipient syntax', 'invalid recipient address', 'recipient address must contain a domain', 'recipient address rejected: need fully-qualified', 'bad recipient syntax', 'syntactically incorrect recipient', 'unqualified recipient', 'invalid address: (to)', 'no recipients defined', 'no recipients', 'you must provide at least one recipient', 'must provide at least one recipient', 'no recipient', 'recipient is not a valid', 'rcpt to syntax', 'invalid rcpt', 'illegal recipient', 'invalid address * rcpt to', 'missing recipient', 'recipient is missing', 'recipient missing', 'recipient address is invalid', 'invalid forward-path', 'forward-path', 'domain missing in recipient', 'to address is invalid', 'to address is not valid', 'address (to)', 'setto', 'illegal address * to', 'recipient email is invalid', 'not a valid email & recipient', 'adresse du destinataire n\'est pas valide', 'empfangeradresse ungultig', 'invalid characters in recipient', 'at least one recipient'], unless: ['user unknown', 'does not exist'] }, { sure: 0.88, enhanced: ['5.1.3'] }, { sure: 0.6, code: [553, 501], enhanced: ['5.1.2'] }, { sure: 0.6, says: ['rcpt', 'recipient'], code: [501] }],
  rivals: [{ cause: 'recipient-unknown', probe: 'other-recipient', share: 0.12 }, { cause: 'sender-malformed', probe: 'first-failing-command', share: 0.08 }],
  references: [],
}
