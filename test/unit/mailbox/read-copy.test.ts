import { expect, test } from 'vitest'
import { readCopy } from '../../../apps/api/src/mailbox/copy/read-copy.ts'

const gmailCopy = `Delivered-To: kari@example.com
Received: by 2002:a05:6a06:1a09:b0:5f6 with SMTP id q9csp; Sun, 29 Nov 2026 01:00:03 -0800 (PST)
X-Received: by 2002:a17:906:d10a with SMTP id b10; Sun, 29 Nov 2026 01:00:03 -0800 (PST)
Return-Path: <sales@example.org>
Received: from mail.example.org (mail.example.org. [203.0.113.25])
        by mx.google.com with ESMTPS id x1 for <kari@example.com>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Sun, 29 Nov 2026 01:00:03 -0800 (PST)
Received-SPF: pass
Authentication-Results: mx.google.com;
       dkim=pass header.i=@example.org header.s=s1 header.b=abc;
       spf=pass (google.com: domain of sales@example.org designates 203.0.113.25 as permitted sender) smtp.mailfrom=sales@example.org;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.org
Authentication-Results: forged.example.org; spf=fail smtp.mailfrom=evil.example
Received: from [10.0.0.7] (laptop [10.0.0.7])
        by mail.example.org (Postfix) with ESMTPA id 77; Sun, 29 Nov 2026 10:00:01 +0100
Authentication-Results: mx.google.com; dmarc=fail header.from=example.org
From: "Example sales" <sales@example.org>
Subject: [Ehlo test]
X-Ehlo-Test: token-0
`

async function read(text: string, receiver: string) {
  return await readCopy(Buffer.from(`${text.replaceAll('\n', '\r\n')}\r\nbody`), receiver)
}

test('Gmail’s own word is believed, and no other that only bears its name further down', async () => {
  const copy = await read(gmailCopy, 'imap.gmail.com')
  expect(copy).toMatchObject({
    mark: 'token-0',
    from: { name: 'Example sales', address: 'sales@example.org' },
    returnPath: 'sales@example.org',
    reported: {
      by: 'mx.google.com',
      spf: { result: 'pass', domain: 'example.org' },
      dkim: [{ result: 'pass', domain: 'example.org' }],
      dmarc: { result: 'pass', domain: 'example.org' },
    },
    // Where SPF is to be judged: the client that Gmail saw.
    border: { address: '203.0.113.25', helo: 'mail.example.org' },
  })
})

test('each hop says whether TLS protected it', async () => {
  const copy = await read(gmailCopy, 'imap.gmail.com')
  expect(copy?.hops).toMatchObject([
    { encrypted: 'local' },
    { from: 'mail.example.org', by: 'mx.google.com', protocol: 'ESMTPS', encrypted: 'yes' },
    { from: '[10.0.0.7]', by: 'mail.example.org', protocol: 'ESMTPA', encrypted: 'no' },
  ])
})

test('Exchange Online writes its verdict without a name', async () => {
  const text = `Received: from AM9.eurprd04.prod.outlook.com (2603::1) by DB7.eurprd04.prod.outlook.com with HTTPS; Sun, 29 Nov 2026 09:00:05 +0000
Received: from mail.example.org (203.0.113.25) by AM9EUR.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20; Sun, 29 Nov 2026 09:00:04 +0000
Authentication-Results: spf=pass (sender IP is 203.0.113.25) smtp.mailfrom=example.org; dkim=none (message not signed) header.d=none;dmarc=bestguesspass action=none header.from=example.org;compauth=pass reason=109
From: sales@example.org
X-Ehlo-Test: token-0
`
  const copy = await read(text, 'outlook.office365.com')
  expect(copy?.reported).toMatchObject({ spf: { result: 'pass' }, dkim: [{ result: 'none' }] })
  expect(copy?.hops.map(({ encrypted }) => encrypted)).toEqual(['local', 'yes'])
  // Elsewhere a verdict that bears no name is nobody's.
  expect((await read(text, 'mail.example.net'))?.reported).toBeUndefined()
})

test('within one organisation there is no border, and so nothing for SPF to say', async () => {
  const copy = await read(
    `Return-Path: <sales@lab.test>
Received: from mail.lab.test by mail.lab.test with LMTP id 1; Sun, 29 Nov 2026 09:00:05 +0000
Received: from laptop (unknown [203.0.113.9]) by mail.lab.test (Postfix) with ESMTPSA id 2; Sun, 29 Nov 2026 09:00:04 +0000
From: sales@lab.test
X-Ehlo-Test: token-0
`,
    'mail.lab.test',
  )
  expect(copy).not.toHaveProperty('border')
  expect(copy?.hops.map(({ encrypted }) => encrypted)).toEqual(['local', 'yes'])
})

test.each([
  ['no mark', 'From: sales@lab.test\n'],
  ['a mark in the body', 'From: sales@lab.test\n\nX-Ehlo-Test: token-0\n'],
  ['a mark in another field', 'Subject: X-Ehlo-Test: token-0\n'],
])('%s is no copy', async (_name, text) => {
  expect(await read(text, 'mail.lab.test')).toBeUndefined()
})

test('a null reverse-path, a Sender and a group are read as they are', async () => {
  const copy = await read(
    `Return-Path: <>
From: Team: sales@lab.test, ola@lab.test;
Sender: "Kari N." <kari@lab.test>
Reply-To: answers@lab.test
X-Google-Original-From: Old <old@lab.test>
X-Ehlo-Test: token-0
`,
    'mail.lab.test',
  )
  expect(copy).toMatchObject({
    returnPath: '',
    from: { address: 'sales@lab.test' },
    sender: { name: 'Kari N.', address: 'kari@lab.test' },
    replyTo: { address: 'answers@lab.test' },
    originalFrom: 'Old <old@lab.test>',
  })
})
