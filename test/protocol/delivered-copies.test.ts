import type { IdentityVerdict } from '@ehlo/shared'
import { describe, expect, test } from 'vitest'
import { useLab } from '../support/lab/use-lab.ts'
import type { MailHostId } from '../support/lab/index.ts'
import { causesOf, planFor, runTest, textOf } from '../support/probe/index.ts'
import type { Watched } from '../support/probe/index.ts'

const lab = useLab()
const { kari } = lab.accounts
const options = {
  dnsServer: lab.dns.server,
  rootPem: lab.rootPem,
  limits: { stageMs: 10_000, deliveryMs: 10_000, runMs: 30_000 },
}

type Mailbox = { username: string; password: string }

async function sendAndRead(
  host: MailHostId,
  onBehalfOf: string[],
  more: { mailbox?: Mailbox; recipient?: string; deleteCopies?: boolean } = {},
): Promise<Watched> {
  const { mailbox = kari, recipient = kari.address, deleteCopies = false } = more
  const plan = planFor(
    { host: lab.hosts[host].name, port: 587, encryption: 'starttls' },
    {
      password: kari.password,
      sender: kari.address,
      onBehalfOf,
      recipient,
      depth: 'message',
      deliveryCheck: {
        host: lab.hosts.mail.name,
        port: 993,
        encryption: 'tls',
        username: mailbox.username,
        password: mailbox.password,
        authMethod: 'auto',
        tlsVerification: 'full',
        deleteCopies,
      },
    },
  )
  return await runTest(plan, options)
}

function verdictOn(run: Watched, address: string): IdentityVerdict | undefined {
  const { outcome } = run
  return [outcome?.sender, ...(outcome?.onBehalfOf ?? [])].find(
    (verdict) => verdict?.address === address,
  )
}

describe('the delivered copy, read from a real Dovecot', () => {
  test('a sender that arrives as it was sent is proven', async () => {
    const run = await sendAndRead('mail', [lab.sales])
    expect(verdictOn(run, kari.address)).toMatchObject({ status: 'accepted', proof: 'delivered' })
    const sales = verdictOn(run, lab.sales)
    expect(sales).toMatchObject({
      status: 'accepted',
      proof: 'delivered',
      reply: { code: 250 },
      copy: {
        folder: 'inbox',
        folderName: 'INBOX',
        from: { address: lab.sales },
        returnPath: lab.sales,
        aligned: 'unknown',
      },
    })
    expect(sales?.copy?.sender).toBeUndefined()
    expect(sales?.copy?.elapsedMs).toBeGreaterThan(0)
    expect(sales?.copy?.hops.map(({ encrypted }) => encrypted)).toEqual(['local', 'yes'])
    expect(run.stages.at(-1)).toMatchObject({ id: 'delivery', status: 'ok' })
    expect(run.findings).toEqual([])
  })

  test('a rewritten sender is found out, with what it was before', async () => {
    const run = await sendAndRead('rewriting', [lab.sales])
    expect(verdictOn(run, kari.address)).toMatchObject({ status: 'accepted', proof: 'delivered' })
    expect(verdictOn(run, lab.sales)).toMatchObject({
      status: 'rewritten',
      proof: 'delivered',
      stage: 'delivery',
      copy: {
        from: { address: kari.address },
        originalFrom: lab.sales,
        returnPath: kari.address,
      },
    })
    const finding = run.findings.find(({ cause }) => cause === 'sender-rewritten')
    expect(finding).toMatchObject({ severity: 'critical', actor: 'you' })
    expect(finding?.evidence[0]?.text).toContain(`Sent as ${lab.sales}, arrived as ${kari.address}`)
  })

  test('an added Sender is told: recipients see on whose behalf it was sent', async () => {
    const run = await sendAndRead('addingSender', [lab.sales])
    expect(verdictOn(run, lab.sales)).toMatchObject({
      status: 'accepted',
      proof: 'delivered',
      copy: { from: { address: lab.sales }, sender: { address: kari.address } },
    })
    expect(causesOf(run)).toContain('sent-on-behalf')
  })

  test('what was filed as spam is found there', async () => {
    const run = await sendAndRead('junking', [lab.sales])
    expect(verdictOn(run, kari.address)).toMatchObject({ copy: { folder: 'inbox' } })
    expect(verdictOn(run, lab.sales)).toMatchObject({
      status: 'accepted',
      copy: { folder: 'junk', folderName: 'Junk' },
    })
    expect(causesOf(run)).toContain('delivered-to-junk')
  })

  test('a bounce that comes later is a refusal, in the words of the bounce', async () => {
    const run = await sendAndRead('bouncing', [lab.sales], { mailbox: lab.readers.sales })
    expect(verdictOn(run, lab.sales)).toMatchObject({
      status: 'refused',
      proof: 'delivered',
      stage: 'delivery',
      reply: {
        enhancedStatus: '5.7.60',
        text: 'Client does not have permissions to send as this sender',
      },
    })
    expect(causesOf(run)).toEqual(expect.arrayContaining(['send-as-denied', 'message-bounced']))
    // kari's own copy went to another mailbox than the one that was read.
    expect(verdictOn(run, kari.address)).toMatchObject({ status: 'accepted', proof: 'message' })
    expect(causesOf(run)).toContain('copy-missing')
  })

  test('a login that the mailbox refuses leaves everything else as it was found out', async () => {
    const mailbox = { username: kari.username, password: 'not the password' }
    const run = await sendAndRead('mail', [lab.sales], { mailbox })
    expect(run.outcome).toMatchObject({
      authentication: { status: 'pass' },
      sender: { status: 'accepted', proof: 'message' },
      onBehalfOf: [{ status: 'accepted', proof: 'message' }],
    })
    expect(run.stages.at(-1)).toMatchObject({ id: 'delivery', status: 'failed' })
    expect(causesOf(run)).toEqual(['mailbox-login-refused'])
    const logins = run.transcript.filter(
      ({ session, text }) => session === 'mailbox' && /AUTHENTICATE|LOGIN/.test(text),
    )
    expect(logins.filter(({ from }) => from === 'client')).toHaveLength(1)
    expect(textOf(run.transcript)).not.toContain('not the password')
  })

  test('copies are removed if that was asked for, and no other message is', async () => {
    const run = await sendAndRead('mail', [lab.sales], { deleteCopies: true })
    expect(verdictOn(run, lab.sales)).toMatchObject({ proof: 'delivered' })
    const left = await lab.readMailbox(kari.address)
    const messageId = textOf(run.transcript).match(/HEADER MESSAGE-ID (<[^>]+>)/)?.[1]
    expect(messageId).toBeDefined()
    expect(left.map((message) => message.header('Message-ID')[0])).not.toContain(messageId)
    // Those of the tests before are still there.
    expect(left.length).toBeGreaterThan(0)
  })
})
