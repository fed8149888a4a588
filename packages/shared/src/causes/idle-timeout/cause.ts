import type { Cause } from '../cause.ts'

export const idleTimeout: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.92, says: ['client was idle', 'closing idle', 'command timeout', 'connection expired', 'connection idle', 'connection timed out due to', 'data timeout', 'error: timeout exceeded', 'ideling', 'idle for too long', 'idle timeout', 'idle too long', 'inactivity', 'input timeout', 'read timeout & 421', 'session expired', 'session has timed out', 'session timeout', 'timed out waiting for client', 'timeout - closing', 'timeout exceeded & idle', 'timeout expired', 'timeout occurred waiting', 'timeout reading', 'timeout waiting for a command', 'timeout waiting for client', 'timeout waiting for data', 'timeout waiting for input', 'timeout waiting for your', 'timeout while waiting for command', 'timeout, closing', 'timeout: closing', 'try talking faster', 'you took too long', 'your connection has timed out'], code: [421, 451, 450, 500, 420, 554] }, { sure: 0.74, says: ['inactif', 'inaktiv', 'no activity'], code: [421, 451, 450, 500, 420, 554] }, { sure: 0.8, says: ['connection expired', 'connection idle', 'idle timeout', 'inactivity timeout'] }, { sure: 0.88, says: ['bad connection', 'expired', 'idle', 'timeout'], code: [421, 451], enhanced: ['4.4.2'] }, { sure: 0.8, code: [421], enhanced: ['4.4.2'] }, { sure: 0.35, says: ['timeout exceeded'] }],
  rivals: [{ cause: 'connection-lost', probe: 'fresh-connection', share: 0.15 }, { cause: 'server-busy', probe: 'retry-later', share: 0.08 }],
  references: [],
}
