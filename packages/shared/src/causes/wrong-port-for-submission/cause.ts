import type { Cause } from '../cause.ts'

export const wrongPortForSubmission: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'port',
  recognise: [
    {
      sure: 0.4,
      says: [
        'auth extension not supported',
        'auth not supported',
        'authentication not enabled',
        'no authentication mechanism',
      ],
    },
    {
      sure: 0.6,
      says: [
        'auth extension not supported',
        'auth not supported',
        'authentication not enabled',
        'does not advertise auth',
        "doesn't support auth",
        'unrecognized authentication type',
      ],
      port: [25],
    },
    {
      sure: 0.9,
      says: [
        'authenticated submission on port',
        'not allowed on this port',
        'not available on this port',
        'not permitted on this port',
        'on port 25 is not',
        'please use port',
        'port 25 is for',
        'port 465 instead',
        'port 587 instead',
        'should use the submission',
        'submission port',
        'use port 25',
        'use port 465',
        'use port 587',
      ],
      unless: ['if you intended', 'typically reserved'],
    },
    {
      sure: 0.35,
      says: ['connect econnrefused', 'connect etimedout', 'connection refused'],
      sign: ['unusual-port'],
    },
    {
      sure: 0.93,
      says: ['587 works'],
      also: ['auth'],
      sign: ['starttls-port'],
    },
    { sure: 0.85, sign: ['auth-not-listed'], port: [25], code: [550, 554, 553, 530, 503, 502] },
  ],
  references: [],
}
