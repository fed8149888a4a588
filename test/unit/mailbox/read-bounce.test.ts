import { expect, test } from 'vitest'
import { readBounce } from '../../../apps/api/src/mailbox/copy/read-bounce.ts'

function bounce(status: string, returned = 'X-Ehlo-Test: token-1\nMessage-ID: <m1@lab.test>\n') {
  const text = `From: MAILER-DAEMON@mail.lab.test
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I'm sorry.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.lab.test

Final-Recipient: rfc822; kari@lab.test
${status}
--b
Content-Type: text/rfc822-headers

${returned}
--b--
`
  return Buffer.from(text.replaceAll('\n', '\r\n'))
}

test.each([
  [
    'a reply of SMTP',
    'Action: failed\nStatus: 5.7.60\nDiagnostic-Code: smtp; 554 5.2.252 SendAsDenied; kari not\n allowed to send as sales\n',
    {
      action: 'failed',
      reply: {
        code: 554,
        enhancedStatus: '5.2.252',
        text: 'SendAsDenied; kari not allowed to send as sales',
      },
    },
  ],
  [
    'words of a program',
    'Action: failed\nStatus: 5.7.60\nDiagnostic-Code: x-unix; no permission\n',
    { action: 'failed', reply: { code: 550, enhancedStatus: '5.7.60', text: 'no permission' } },
  ],
  [
    'a delay',
    'Action: delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; 421 busy\n',
    { action: 'delayed', reply: { code: 421, enhancedStatus: '4.4.1', text: 'busy' } },
  ],
  ['no word at all', 'Action: failed\nStatus: 5.0.0\n', { reply: { code: 550, text: '' } }],
])('%s', async (_name, status, expected) => {
  expect(await readBounce(bounce(status))).toMatchObject({
    mark: 'token-1',
    messageId: '<m1@lab.test>',
    ...expected,
  })
})

test('a message that is no report is no bounce', async () => {
  expect(await readBounce(Buffer.from('Subject: Undelivered\r\n\r\nSorry'))).toBeUndefined()
})

test('a report that returns nothing is tied to no message', async () => {
  const read = await readBounce(bounce('Action: failed\nStatus: 5.1.1\n', ''))
  expect(read).toMatchObject({ action: 'failed' })
  expect(read).not.toHaveProperty('mark')
})
