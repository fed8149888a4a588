import type { Cause } from '../cause.ts'

export const tooManyRecipients: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.96, says: ['too many recipients', 'too many rcpt', 'recipients per message', 'recipients per email', 'recipient limit', 'recipients limit', 'number of recipients', 'maximum recipients', 'max recipients', 'too much recipients', 'maximum number of recipients', 'rcpt count', 'recipient count', 'rp:rcl', 'mi:rcl', 'recipients allowed', 'recipients in a single', 'trop de destinataires', 'zu viele empfanger', 'demasiados destinatarios', 'for mange mottakere', 'troppi destinatari', 'muitos destinatarios', 'recipients has been exceeded', 'to many recipients', 'rcpt limit', 'recipient per', 'recipients maximum', 'exceeds the maximum number of recipients', 'recipients (max', '收件人过多', '收件人数'], unless: ['per day', 'per minute', 'bad recipients'] }, { sure: 0.74, says: ['recipients exceed', 'recipients at once', 'many recipients'], unless: ['per day', 'per minute', 'bad recipients'] }, { sure: 0.9, enhanced: ['4.5.3', '5.5.3'] }, { sure: 0.45, says: ['policy violation'], code: [452] }],
  rivals: [{ cause: 'daily-limit-exceeded', probe: 'retry-later', share: 0.1 }, { cause: 'rate-limited', probe: 'retry-later', share: 0.1 }],
  references: [],
}
