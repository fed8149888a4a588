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
