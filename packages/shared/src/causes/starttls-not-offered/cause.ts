import type { Cause } from '../cause.ts'

export const starttlsNotOffered: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'encryption',
  recognise: [{ sure: 0.93, says: ['did not offer tls', 'does not list starttls', 'does not offer starttls', 'does not support secure connections', 'does not support ssl', 'does not support starttls', 'doesn\'t support tls', 'enabled starttls but', 'ne prend pas en charge starttls', 'no admite starttls', 'no starttls', 'no tls support', 'not advertise starttls', 'notsupportedexception * starttls', 'require tls, but', 'required tls but', 'server doesn\'t support encryption', 'starttls command not', 'starttls extension missing', 'starttls extension not found', 'starttls extension not supported', 'starttls is not supported', 'starttls is required but', 'starttls not advertised', 'starttls not available', 'starttls not found', 'starttls not offered', 'starttls not supported', 'starttls notsupported', 'starttls required but', 'starttls unavailable', 'starttls unsupported', 'starttls was not offered', 'starttls: command not', 'stottet ikke starttls', 'tls is required, but was not offered', 'tls not offered', 'tls not supported by', 'tls required but not supported', 'tls unavailable from server', 'tls-unavailable', 'unable to negotiate tls with', 'unable to switch to tls', 'unterstutzt kein starttls', 'was not offered by host'] }, { sure: 0.75, says: ['starttls'], unless: ['not permitted when', 'not advertised', 'tls active'], code: [500, 502, 501, 503, 504] }, { sure: 0.6, says: ['command not implemented & starttls', 'starttls command used when not advertised', 'unrecognized command & starttls', 'unsupported command & starttls'] }],
  rivals: [{ cause: 'smtp-inspection-middlebox', probe: 'other-network', share: 0.15 }, { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.1 }, { cause: 'plaintext-on-tls-port', probe: 'tls-hello-same-port', share: 0.08 }],
  references: [],
}
