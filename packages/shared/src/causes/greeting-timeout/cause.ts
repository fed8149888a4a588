import type { Cause } from '../cause.ts'

export const greetingTimeout: Cause = {
  actor: 'provider',
  severity: 'warning',
  recognise: [
    {
      sure: 0.7,
      says: [
        'awaiting 220',
        'banner timeout',
        'did not receive greeting',
        'greeting never received',
        'greeting timed out',
        'greeting timeout',
        'initial greeting',
        'no banner',
        'no greeting',
        'timed out waiting for welcome',
        'timeout * greeting',
        'timeout on greeting',
        'timeout waiting for response',
        'timeout while waiting for 220',
        'waiting for banner',
        'waiting for greeting',
        'waiting for initial * response',
        'while receiving the initial server greeting',
        'while sending initial',
      ],
      withoutSign: ['tls-port'],
    },
    {
      sure: 0.45,
      says: [
        'exception reading response',
        'read timed out',
        'readtimeout',
        'response timeout',
        'unexpectedly closed: timed out',
      ],
      withoutSign: ['tls-port'],
    },
    {
      sure: 0.25,
      says: ['greeting never received', 'net::readtimeout', 'unexpectedly closed: timed out'],
    },
    {
      sure: 0.86,
      says: [
        'getreply & {timed-out}',
        'readgreeting & {timed-out}',
        'greeting ~ {timed-out}',
        'waiting for greeting',
        'waiting for initial',
        'banner ~ {timed-out}',
        '220 ~ {timed-out}',
      ],
      unless: ['421 ', '451 '],
    },
    // EAGAIN of a socket with a receive timeout.
    { sure: 0.8, says: ['os error 11)', 'errno 11]', 'eagain'], unless: ['getaddrinfo', 'lookup'] },
    {
      sure: 0.9,
      says: [
        'connected to initial connection',
        'initial connection ~ timeout',
        'waiting for 220',
        'banner ~ {timed-out}',
        'initial server greeting',
        'waiting for greeting',
      ],
    },
    {
      sure: 0.92,
      says: ['read data * did not properly respond', 'read * party did not properly respond'],
    },
  ],
  references: [],
}
