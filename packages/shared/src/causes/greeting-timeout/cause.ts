import type { Cause } from '../cause.ts'

export const greetingTimeout: Cause = {
  actor: 'provider',
  severity: 'warning',
  recognise: [{ sure: 0.7, says: ['greeting never received', 'timeout * greeting', 'no greeting', 'waiting for greeting', 'waiting for initial * response', 'while receiving the initial server greeting', 'timeout while waiting for 220', 'no banner', 'waiting for banner', 'timed out waiting for welcome', 'initial greeting', 'greeting timeout', 'timeout on greeting', 'banner timeout', 'greeting timed out', 'while sending initial', 'awaiting 220', 'did not receive greeting', 'did not receive the greeting', 'timeout waiting for response'], withoutSign: ['tls-port'] }, { sure: 0.45, says: ['read timed out', 'readtimeout', 'response timeout', 'unexpectedly closed: timed out', 'exception reading response'], withoutSign: ['tls-port'] }, { sure: 0.25, says: ['greeting never received', 'net::readtimeout', 'unexpectedly closed: timed out'] }],
  rivals: [{ cause: 'plaintext-on-tls-port', probe: 'tls-hello-same-port', share: 0.25 }, { cause: 'smtp-inspection-middlebox', probe: 'other-network', share: 0.1 }, { cause: 'port-blocked', probe: 'control-host', share: 0.12 }],
  references: [],
}
