import type { Cause } from '../cause.ts'

export const badSequence: Cause = {
  actor: 'operator',
  severity: 'warning',
  recognise: [{ sure: 0.85, says: ['bad sequence of commands', 'bad sequence', 'bad command sequence', 'sequence error', 'out of sequence', 'used when not advertised', 'send hello first', 'send helo first', 'send ehlo first', 'polite people say', 'expected helo', 'need mail command', 'need mail before', 'need rcpt', 'no mail from', 'mail first', 'rcpt first', 'no valid recipients', 'sender already given', 'sender already specified', 'nested mail command', 'mail before rcpt', 'must issue helo', 'helo first', 'ehlo first', 'helo/ehlo first', 'sender not yet given', 'already authenticated', 'one mail transaction', 'data before', 'say helo first', 'improper command sequence', 'command out of sequence', 'waiting for * helo', 'falsche befehlsfolge', 'mauvaise sequence', 'secuencia incorrecta', 'need rcpt (recipient)', 'not in mail transaction', 'command not allowed here', 'commands not in order', 'command not permitted in this state', '错误的命令序列', 'wrong command order', 'must have sender before recipient', 'no recipients have been specified', 'rcpt to before mail', 'use helo first', 'nested mail'], unless: ['auth first', 'auth required', 'log in', 'auth command used when not advertised'], code: [503, 502, 550, 500, 501, 554, 451] }, { sure: 0.5, code: [503] }],
  rivals: [{ cause: 'auth-required', probe: 'transcript-235', share: 0.2 }, { cause: 'client-protocol-error', probe: 'first-failing-command', share: 0.15 }, { cause: 'starttls-not-offered', probe: 'ehlo-after-tls', share: 0.06 }],
  references: [],
}
