import { expect, test } from 'vitest'
import { isTlsAnswer } from '../../../apps/api/src/smtp/tls-answer.ts'
import type { SessionFailure } from '../../../apps/api/src/smtp/failure.ts'

const openssl = (code: string, words: string): SessionFailure => ({
  kind: 'tls',
  code,
  text: `40ADB377137F0000:error:0A000000:SSL routines:${words}`,
})

// As Node 24 says them.
test.each([
  [
    'an alert',
    openssl(
      'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
      'ssl3_read_bytes:ssl/tls alert handshake failure:rec_layer_s3.c:918:SSL alert number 40',
    ),
    true,
  ],
  [
    'an alert that is not called one',
    openssl(
      'ERR_SSL_TLSV1_UNRECOGNIZED_NAME',
      'ssl3_read_bytes:tlsv1 unrecognized name:rec_layer_s3.c:918:SSL alert number 112',
    ),
    true,
  ],
  [
    'a ServerHello of TLS 1.0',
    openssl(
      'ERR_SSL_UNSUPPORTED_PROTOCOL',
      'ssl_choose_client_version:unsupported protocol:statem_lib.c:2407:',
    ),
    true,
  ],
  [
    'words in clear',
    openssl(
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'tls_validate_record_header:wrong version number:tlsany_meth.c:77:',
    ),
    false,
  ],
  ['a hang-up', { kind: 'closed', code: 'ECONNRESET', text: '' }, false],
  ['silence', { kind: 'timed-out' }, false],
] as const)('%s', (_name, failure, isTls) => {
  expect(isTlsAnswer({ status: 'failed', failure })).toBe(isTls)
})
