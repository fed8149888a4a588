import type { Cause } from '../cause.ts'

export const tooManyRecipients: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.96, says: ['demasiados destinatarios', 'for mange mottakere', 'max recipients', 'maximum recipients', 'mi:rcl', 'muitos destinatarios', 'number of recipients', 'rcpt count', 'rcpt limit', 'recipient count', 'recipient limit', 'recipient per', 'recipients (max', 'recipients allowed', 'recipients has been exceeded', 'recipients in a single', 'recipients limit', 'recipients maximum', 'recipients per email', 'recipients per message', 'rp:rcl', 'to many recipients', 'too many rcpt', 'too many recipients', 'too much recipients', 'trop de destinataires', 'troppi destinatari', 'zu viele empfanger', '收件人数', '收件人过多'], unless: ['per day', 'per minute', 'bad recipients'] }, { sure: 0.74, says: ['many recipients', 'recipients at once', 'recipients exceed'], unless: ['per day', 'per minute', 'bad recipients'] }, { sure: 0.9, enhanced: ['4.5.3', '5.5.3'] }, { sure: 0.45, says: ['policy violation'], code: [452] }],
  rivals: [{ cause: 'daily-limit-exceeded', probe: 'retry-later', share: 0.1 }, { cause: 'rate-limited', probe: 'retry-later', share: 0.1 }],
  references: [],
}
