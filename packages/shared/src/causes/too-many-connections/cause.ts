import type { Cause } from '../cause.ts'

export const tooManyConnections: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.95, says: ['too many concurrent', 'too many connections', 'too many simultaneous', 'too many sessions', 'concurrent connection', 'concurrent connections', 'simultaneous connections', 'connection limit', 'connections limit', 'maximum number of connections', 'max connections', 'max number of connections', 'maximum connections', 'connection count', 'trop de connexions', 'zu viele verbindungen', 'zu viele gleichzeitige', 'demasiadas conexiones', 'for mange tilkoblinger', 'for mange samtidige', 'troppe connessioni', 'maximum number of concurrent', 'concurrent sessions', 'too many open connections', 'too many smtp sessions', 'too many active', 'too much connections', 'exceeded the maximum number of * connections', 'parallel connections', 'exceeded the connection limit', 'hl:icc', 'mi:cnt', 'session limit exceeded', 'user session limit', 'concurrency limit', 'concurrent connections limit exceeded', 'number of connections', 'concurrent smtp connection', 'maximum allowed connections', 'conexoes simultaneas', 'muitas conexoes', '连接数', '并发', 'conn limit'] }, { sure: 0.93, code: [432], enhanced: ['4.3.2'] }, { sure: 0.3, says: ['connection timeout & conn'] }],
  rivals: [{ cause: 'rate-limited', probe: 'retry-later', share: 0.12 }, { cause: 'server-busy', probe: 'retry-later', share: 0.1 }],
  references: [],
}
