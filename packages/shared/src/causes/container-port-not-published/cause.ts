import type { Cause } from '../cause.ts'

export const containerPortNotPublished: Cause = {
  actor: 'operator',
  severity: 'critical',
  field: 'port',
  recognise: [
    { sure: 0.4, sign: ['loopback-refused', 'loopback-host-wanted'] },
    { sure: 0.25, sign: ['loopback-refused'] },
    {
      sure: 0.7,
      says: [
        'greenmail * refused',
        'maildev * refused',
        'mailhog * refused',
        'mailpit * refused',
        'no connection could be made & docker',
        'port is not published',
        'ports are not exposed',
      ],
    },
    {
      sure: 0.95,
      says: ['docker ps', 'ports column', 'from host', 'no -p_'],
      sign: ['loopback-refused'],
    },
    {
      sure: 0.9,
      says: ['mailhog', 'mailpit'],
      also: ['ports ~ empty', 'docker ps', 'from host'],
    },
  ],
  references: [],
}
