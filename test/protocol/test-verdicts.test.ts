import type { TranscriptLine } from '@ehlo/shared'
import { describe, expect, test } from 'vitest'
import { useLab } from '../support/lab/use-lab.ts'
import { causesOf, planFor, runTest } from '../support/probe/index.ts'

describe('the verdicts of a real Postfix', () => {
  const lab = useLab()
  const { kari } = lab.accounts
  const options = { dnsServer: lab.dns.server, rootPem: lab.rootPem, limits: {} }
  const asked = {
    password: kari.password,
    sender: kari.address,
    onBehalfOf: [lab.sales, lab.director],
  }

  test.each([
    ['tls', 465],
    ['starttls', 587],
    ['none', 2525],
  ] as const)(
    '%s: a right login passes, and its address is not yet tested',
    async (encryption, port) => {
      const plan = planFor({ host: lab.hosts.mail.name, port, encryption }, asked)
      const run = await runTest(plan, options)
      expect(run.outcome).toMatchObject({
        authentication: { status: 'pass' },
        sender: { status: 'not-tested' },
      })
      expect(run.findings).toEqual([])
    },
  )

  test.each(['plain', 'login', 'cram-md5'] as const)('%s logs in', async (authMethod) => {
    const plan = planFor(
      { host: lab.hosts.mail.name, port: 587, encryption: 'starttls', authMethod },
      asked,
    )
    const { outcome } = await runTest(plan, options)
    expect(outcome?.authentication).toMatchObject({
      status: 'pass',
      mechanism: authMethod.toUpperCase(),
    })
  })

  describe.each([
    ['tls', 465],
    ['starttls', 587],
  ] as const)('XOAUTH2 over %s', (encryption, port) => {
    const { name: host } = lab.hosts.oauth
    const tryToken = (password: string) =>
      runTest(
        planFor({ host, port, encryption, authMethod: 'xoauth2' }, { ...asked, password }),
        options,
      )

    test('logs in with a token of the login, once', async () => {
      const { outcome, findings, transcript } = await tryToken(lab.accessToken(kari.username))
      expect(outcome?.authentication).toMatchObject({
        status: 'pass',
        mechanism: 'XOAUTH2',
        reply: { code: 235 },
      })
      expect(findings).toEqual([])
      expect(saidByClient(transcript).filter((text) => /AUTH|\*/.test(text))).toEqual([
        'AUTH XOAUTH2 ********',
      ])
    })

    test.each([
      ['that has expired', () => lab.accessToken(kari.username, 'expired')],
      ['of somebody else', () => lab.accessToken(lab.accounts.ola.username)],
      ['that nobody signed', () => `${lab.accessToken(kari.username)}x`],
      ['that is the password', () => kari.password],
    ])('is refused with a token %s, after its reason was heard', async (_which, tokenOf) => {
      const { outcome, transcript } = await tryToken(tokenOf())
      expect(outcome?.authentication).toMatchObject({
        status: 'fail',
        mechanism: 'XOAUTH2',
        stage: 'authenticate',
        reply: { code: 535 },
      })
      // The reason comes as a challenge; only an empty response to it brings the refusal.
      expect(saidByClient(transcript).filter((text) => /AUTH|\*/.test(text))).toEqual([
        'AUTH XOAUTH2 ********',
        '********',
      ])
    })
  })

  test.each([
    ['at RCPT, as by default', 'mail'],
    ['at MAIL', 'strict'],
  ] as const)('a sender that is not the login’s is refused %s', async (_where, host) => {
    const plan = planFor(
      { host: lab.hosts[host].name, port: 587, encryption: 'starttls' },
      { ...asked, depth: 'envelope' },
    )
    const run = await runTest(plan, options)
    expect(run.outcome).toMatchObject({
      authentication: { status: 'pass' },
      sender: { status: 'accepted', proof: 'envelope' },
      onBehalfOf: [
        { address: lab.sales, status: 'accepted', proof: 'envelope' },
        { address: lab.director, status: 'refused', stage: 'envelope', reply: { code: 553 } },
      ],
    })
    expect(causesOf(run)).toContain('sender-not-owned')
  })

  test('a message is sent as each address that may be used, and as no other', async () => {
    const plan = planFor(
      { host: lab.hosts.mail.name, port: 587, encryption: 'starttls' },
      { ...asked, depth: 'message' },
    )
    const run = await runTest(plan, options)
    expect(run.outcome).toMatchObject({
      sender: { status: 'accepted', proof: 'message' },
      onBehalfOf: [
        { status: 'accepted', proof: 'message' },
        { status: 'refused', stage: 'envelope' },
      ],
    })
    const { raw } = await lab.waitForMessage(kari.address, (message) =>
      message.raw.includes(`May this mail be sent as ${lab.sales}?`),
    )
    expect(raw).toContain('Auto-Submitted: auto-generated')
    expect(raw).toMatch(new RegExp(`^From: ${lab.sales}`, 'm'))
    expect(run.transcript.filter(({ text }) => text.startsWith('AUTH'))).toHaveLength(1)
  })
})

function saidByClient(transcript: readonly TranscriptLine[]): string[] {
  return transcript.flatMap(({ from, text }) => (from === 'client' ? [text] : []))
}
