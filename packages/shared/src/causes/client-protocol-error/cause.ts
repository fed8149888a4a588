import type { Cause } from '../cause.ts'

export const clientProtocolError: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['bad syntax & pipelining', 'before receiving greeting', 'client spoke before', 'command pipelining', 'command sent too early', 'command too long', 'commands too fast', 'data before response', 'don\'t pipeline', 'dont blat before', 'early talker', 'earlytalker', 'garbage command', 'host impatient', 'i can break rules, too', 'improper use of * pipelining', 'input buffer is not empty', 'input sent without waiting', 'invalid greeting. response=235', 'invalid greeting. response=250', 'invalid greeting. response=354', 'invalid greeting: 250', 'next input sent too early', 'non-smtp command', 'not speak first', 'not waiting for greeting', 'out of step', 'out of sync', 'pipelining error', 'pipelining not', 'pregreet', 'protocol error', 'protocol violation', 'response out of order', 'sent before greeting', 'smtp synchronization', 'speak before', 'synchronization error', 'talked too soon', 'talks too soon', 'unauthorized pipelining', 'unexpected command * get', 'unexpected data', 'wait for the banner', 'you must wait', 'you talk too soon'] }, { sure: 0.4, says: ['bad command', 'command not implemented', 'command not recognized', 'command unknown', 'command unrecognized', 'invalid command', 'unimplemented command', 'unknown command', 'unrecognized command'], code: [500, 502, 501] }],
  rivals: [{ cause: 'bad-sequence', probe: 'first-failing-command', share: 0.15 }, { cause: 'implicit-tls-on-starttls-port', probe: 'cleartext-greeting', share: 0.08 }],
  references: [],
}
