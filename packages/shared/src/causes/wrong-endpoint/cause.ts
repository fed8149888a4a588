import type { Cause } from '../cause.ts'

export const wrongEndpoint: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [
    {
      sure: 0.85,
      says: [
        'authenticated submission * not supported on this host',
        'connect to the submission',
        'gmail smtp relay service requires',
        'ib401',
        'ibsmtp',
        'inbound server',
        'mx server',
        'not a submission server',
        'not for outgoing',
        'please configure your mail client to use',
        'please use smtp.',
        "please use your provider's outgoing",
        'this host is for inbound mail only',
        'this is not a mail submission',
        'this server does not accept submission',
        'use smtpout',
        'use the submission server',
      ],
    },
    { sure: 0.6, says: ['invalid credentials for relay'], sign: ['consumer-account'] },
    { sure: 0.35, says: ['mail relay denied'] },
    {
      sure: 0.5,
      says: [
        'auth extension not supported',
        'auth not supported',
        'authentication not enabled',
        'command not implemented',
        'unrecognized authentication type',
      ],
      sign: ['mx-host'],
    },
    {
      sure: 0.4,
      says: ['relay access denied', 'relay not permitted', 'relaying denied'],
      sign: ['mx-host'],
    },
    { sure: 0.96, says: ['ib401', 'ibsmtp'] },
    { sure: 0.975, says: ['unrecognized authentication type'], sign: ['mx-host'] },
    { sure: 0.96, says: ['unrecognized authentication type & eop-'] },
    {
      sure: 0.93,
      says: ['auth extension not supported', 'not support authentication', '250-', 'auth'],
      sign: ['mx-host', 'auth-not-listed'],
    },
  ],
  references: [],
}
