import { withoutSecrets } from '@ehlo/shared/report'
import { expect, test } from 'vitest'
import {
  maskSettings,
  toShownLine,
} from '../../../apps/extension/src/page/recognise/mask-settings.ts'

const texts: [what: string, text: string, ...parts: string[]][] = [
  ['an initial response', 'AUTH PLAIN AGthcmkAaHVudGVyMg==', 'AGth'],
  [
    'answers to challenges',
    '334 VXNlcm5hbWU6\nb2xhIHg=\n334 UGFzc3dvcmQ6\naHVudGVyMg==',
    'b2xh',
    'aHVu',
  ],
  ['C#', 'new NetworkCredential("ola", "pw, 1")', 'pw', '1"'],
  ['curl', 'curl -u ola:pw1 smtp://smtp.nordpost.no', 'pw1'],
  ['curl with quotes', `curl --user 'ola:p w1' smtp://smtp.nordpost.no`, 'w1'],
  ['basic', 'Authorization: Basic b2xhOnB3', 'b2xh'],
  ['bearer', 'Authorization: Bearer abcdef', 'abcdef'],
  ['a value after a login', 'ola@nordpost.no:pw1', 'pw1'],
  ['arguments after a host', 'NewDialer("smtp.nordpost.no", 465, "ola", "pw1")', 'pw1'],
]

test.each(texts)('what is kept for a moment holds nothing of %s', (_, text, ...parts) => {
  for (const part of parts) expect(maskSettings(withoutSecrets(text))).not.toContain(part)
})

test('settings stay readable, and what is shown is short', () => {
  const text = 'Server: smtp.nordpost.no, port: 587, user: ola@nordpost.no, password: pw1'
  expect(maskSettings(withoutSecrets(text))).toContain(text.replace('pw1', ''))
  expect(toShownLine(`${text} ${'x '.repeat(300)}`)).toHaveLength(201)
})
