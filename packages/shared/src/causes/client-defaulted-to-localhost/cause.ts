import type { Cause } from '../cause.ts'

export const clientDefaultedToLocalhost: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [
    { sure: 0.85, sign: ['loopback-refused', 'remote-host-wanted'] },
    { sure: 0.62, sign: ['loopback-refused'], withoutSign: ['loopback-host-wanted', 'container'] },
    { sure: 0.35, sign: ['loopback-refused', 'loopback-host-wanted'] },
    {
      sure: 0.45,
      says: ['connect econnrefused'],
      unless: [
        'econnrefused 1',
        'econnrefused 2',
        'econnrefused 3',
        'econnrefused 4',
        'econnrefused 5',
        'econnrefused 6',
        'econnrefused 7',
        'econnrefused 8',
        'econnrefused 9',
        'econnrefused :',
        'econnrefused ip',
        'econnrefused [',
      ],
      withoutSign: ['loopback-address'],
    },
    {
      sure: 0.8,
      says: [
        'connection refused * localhost, port 25',
        'could not connect to smtp host: localhost',
        'failed to connect to mailserver at "localhost"',
        'mail() * failed to connect to mailserver',
        'unknown service * well-known',
        'verify your "smtp" and "smtp_port" setting',
        'server name is required',
        'smtp server is not set',
        'no smtp server is',
        'no smtp server spec',
      ],
    },
    {
      sure: 0.93,
      says: ['.env', 'dsn', 'cached', 'not read'],
      sign: ['loopback-refused'],
      withoutSign: ['container'],
    },
    {
      sure: 0.93,
      says: ['localhost ~ {refused}', 'loopback ~ {refused}'],
      also: ['.env', '_dsn', 'ignores', 'ignored', 'config:cache', 'cached'],
      withoutSign: ['container'],
    },
  ],
  references: [],
}
