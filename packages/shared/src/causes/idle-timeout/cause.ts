import type { Cause } from '../cause.ts'

export const idleTimeout: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.92, says: ['connection expired', 'timeout waiting for client', 'timeout waiting for data', 'idle timeout', 'idle too long', 'inactivity', 'timeout exceeded & idle', 'command timeout', 'data timeout', 'input timeout', 'smtp command timeout', 'session timeout', 'timeout while waiting for command', 'timeout waiting for a command', 'timeout waiting for your', 'timed out waiting for client', 'connection timed out due to', 'closing idle', 'smtp incoming data timeout', 'ideling', 'timeout - closing', 'timeout, closing', 'timeout: closing', 'timeout reading', 'connection idle', 'timeout occurred waiting', 'timeout. try talking faster', 'try talking faster', 'your connection has timed out', 'you took too long', 'timeout waiting for input', 'timeout expired', 'client was idle', 'error: timeout exceeded', 'session has timed out', 'session expired', 'read timeout & 421', 'idle for too long'], code: [421, 451, 450, 500, 420, 554] }, { sure: 0.74, says: ['no activity', 'inactif', 'inaktiv'], code: [421, 451, 450, 500, 420, 554] }, { sure: 0.8, says: ['connection expired', 'idle timeout', 'inactivity timeout', 'connection idle'] }, { sure: 0.88, says: ['timeout', 'expired', 'bad connection', 'idle'], code: [421, 451], enhanced: ['4.4.2'] }, { sure: 0.8, code: [421], enhanced: ['4.4.2'] }, { sure: 0.35, says: ['timeout exceeded'] }],
  rivals: [{ cause: 'connection-lost', probe: 'fresh-connection', share: 0.15 }, { cause: 'server-busy', probe: 'retry-later', share: 0.08 }],
  references: [],
}
