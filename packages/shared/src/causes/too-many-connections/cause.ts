import type { Cause } from '../cause.ts'

export const tooManyConnections: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.95, says: ['concurrency limit', 'concurrent connection', 'concurrent sessions', 'concurrent smtp connection', 'conexoes simultaneas', 'conn limit', 'connection count', 'connection limit', 'connections limit', 'demasiadas conexiones', 'exceeded the maximum number of * connections', 'for mange samtidige', 'for mange tilkoblinger', 'hl:icc', 'max connections', 'maximum allowed connections', 'maximum connections', 'maximum number of concurrent', 'mi:cnt', 'muitas conexoes', 'number of connections', 'parallel connections', 'session limit exceeded', 'simultaneous connections', 'too many active', 'too many concurrent', 'too many connections', 'too many open connections', 'too many sessions', 'too many simultaneous', 'too many smtp sessions', 'too much connections', 'trop de connexions', 'troppe connessioni', 'user session limit', 'zu viele gleichzeitige', 'zu viele verbindungen', '并发', '连接数'] }, { sure: 0.93, code: [432], enhanced: ['4.3.2'] }, { sure: 0.3, says: ['connection timeout & conn'] }],
  rivals: [{ cause: 'rate-limited', probe: 'retry-later', share: 0.12 }, { cause: 'server-busy', probe: 'retry-later', share: 0.1 }],
  references: [],
}
