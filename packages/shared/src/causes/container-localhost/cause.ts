import type { Cause } from '../cause.ts'

export const containerLocalhost: Cause = {
  actor: 'operator',
  severity: 'critical',
  field: 'host',
  recognise: [
    { sure: 0.88, sign: ['loopback-refused', 'container'] },
    { sure: 0.45, sign: ['loopback-refused', 'loopback-host-wanted'] },
    { sure: 0.3, sign: ['loopback-refused'] },
    {
      sure: 0.6,
      says: [
        'dial tcp [::1] & container',
        'dial tcp loopback & pod',
        'host.docker.internal * refused',
      ],
    },
  ],
  references: [],
}
