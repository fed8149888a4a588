import { expect, test } from 'vitest'
import { serverInText } from '../../../apps/extension/src/state/server-in-text.ts'
import { busyMs } from '../../support/busy-ms.ts'

test.each([
  [
    'to=<a@b.no>, relay=smtp.office365.com[52.98.0.1]:587, dsn=5.7.139',
    { host: 'smtp.office365.com', port: 587 },
  ],
  ['Could not connect to SMTP host: mail.kunde.no, port: 25', { host: 'mail.kunde.no' }],
  ['Error: connect ECONNREFUSED smtp.kunde.no:465', { host: 'smtp.kunde.no', port: 465 }],
  ['ssl://Smtp.Gmail.com:465', { host: 'smtp.gmail.com', port: 465 }],
  ['535 5.7.8 Error: authentication failed', undefined],
  ['<ola@kunde.no>: Recipient address rejected', undefined],
])('%s', (text, server) => {
  expect(serverInText(text)).toEqual(server)
})

test('a megabyte of anything is read at once', () => {
  for (const part of ['smtp-', 'host host ', 'a.', 'connect to a-', 'relay=['])
    expect(busyMs(() => serverInText(part.repeat(200_000)))).toBeLessThan(400)
})
