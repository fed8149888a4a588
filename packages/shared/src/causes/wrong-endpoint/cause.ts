import type { Cause } from '../cause.ts'

export const wrongEndpoint: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [{ sure: 0.85, says: ['ibsmtp', 'ib401', 'this is not a mail submission', 'not a submission server', 'use smtpout', 'gmail smtp relay service requires', 'not allowed to use the smtp relay', 'this server does not accept submission', 'please use smtp.', 'please use your provider\'s outgoing', 'please configure your mail client to use', 'authenticated submission * not supported on this host', 'inbound server', 'use the submission server', 'connect to the submission', 'mx server', 'this host is for inbound mail only', 'not for outgoing'] }, { sure: 0.6, says: ['invalid credentials for relay'], sign: ['consumer-account'] }, { sure: 0.35, says: ['mail relay denied * invalid credentials for relay', 'mail relay denied'] }, { sure: 0.5, says: ['unrecognized authentication type', 'auth not supported', 'auth extension not supported', 'authentication not enabled', 'authentication not supported', 'command not implemented'], sign: ['mx-host'] }, { sure: 0.4, says: ['relay access denied', 'relaying denied', 'relay not permitted'], sign: ['mx-host'] }],
  rivals: [{ cause: 'auth-mechanism-unsupported', probe: 'ehlo-after-tls', share: 0.3 }, { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.2 }, { cause: 'relay-ip-not-registered', probe: 'greeting-and-provider', share: 0.2 }],
  references: [],
}
