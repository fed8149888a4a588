import type { Cause } from '../cause.ts'

export const badSequence: Cause = {
  actor: 'operator',
  severity: 'warning',
  recognise: [{ sure: 0.85, says: ['already authenticated', 'bad command sequence', 'bad sequence', 'command not allowed here', 'command not permitted in this state', 'commands not in order', 'data before', 'ehlo first', 'expected helo', 'falsche befehlsfolge', 'helo first', 'helo/ehlo first', 'improper command sequence', 'mail before rcpt', 'mail first', 'mauvaise sequence', 'must have sender before recipient', 'must issue helo', 'need mail before', 'need mail command', 'need rcpt', 'nested mail', 'no mail from', 'no recipients have been specified', 'no valid recipients', 'not in mail transaction', 'one mail transaction', 'out of sequence', 'polite people say', 'rcpt first', 'rcpt to before mail', 'secuencia incorrecta', 'send hello first', 'sender already given', 'sender already specified', 'sender not yet given', 'sequence error', 'used when not advertised', 'waiting for * helo', 'wrong command order', '错误的命令序列'], unless: ['auth first', 'auth required', 'log in', 'auth command used when not advertised'], code: [503, 502, 550, 500, 501, 554, 451] }, { sure: 0.5, code: [503] }],
  rivals: [{ cause: 'auth-required', probe: 'transcript-235', share: 0.2 }, { cause: 'client-protocol-error', probe: 'first-failing-command', share: 0.15 }, { cause: 'starttls-not-offered', probe: 'ehlo-after-tls', share: 0.06 }],
  references: [],
}
