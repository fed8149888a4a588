import type { Cause } from '../cause.ts'

export const clientProtocolError: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['invalid greeting. response=250', 'invalid greeting. response=235', 'invalid greeting. response=354', 'invalid greeting: 250', 'improper use of smtp command pipelining', 'synchronization error', 'improper use of * pipelining', 'pipelining not', 'unauthorized pipelining', 'pipelining error', 'command pipelining', 'input sent without waiting', 'early talker', 'earlytalker', 'talked too soon', 'talks too soon', 'you talk too soon', 'protocol error', 'non-smtp command', 'smtp protocol violation', 'protocol violation', 'out of step', 'out of sync', 'unexpected data', 'client spoke before', 'pregreet', 'speak before', 'response out of order', 'i can break rules, too', 'bad syntax & pipelining', 'not waiting for greeting', 'wait for the banner', 'sent before greeting', 'command too long', 'before receiving greeting', 'garbage command', 'unexpected command * get', 'smtp synchronization', 'input buffer is not empty', 'next input sent too early', 'dont blat before', 'not speak first', 'you must wait', 'command sent too early', 'host impatient', 'data before response', 'commands too fast', 'don\'t pipeline'] }, { sure: 0.4, says: ['command unrecognized', 'command not recognized', 'unrecognized command', 'unknown command', 'syntax error, command unrecognized', 'invalid command', 'bad command', 'command unknown', 'unimplemented command', 'command not implemented'], code: [500, 502, 501] }],
  rivals: [{ cause: 'bad-sequence', probe: 'first-failing-command', share: 0.15 }, { cause: 'implicit-tls-on-starttls-port', probe: 'cleartext-greeting', share: 0.08 }],
  references: [],
}
