import { afterEach, describe, expect, it } from 'vitest'
import { createAccess } from '../../apps/api/src/access/create-access.ts'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { startDelivery } from '../support/delivery/index.ts'
import { openSubmissionPort } from '../support/delivery/submission-port.ts'
import { submitWithPython } from '../support/delivery/submit-with-python.ts'
import { useLab } from '../support/lab/use-lab.ts'

const lab = useLab()
const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

/** Hands a message in at the submission port; its way out is a Postfix that offers DSN. */
async function submit({ to, mail, rcpt }: { to: string; mail: string; rcpt: string }) {
  const { kari } = lab.accounts
  const delivery = await startDelivery({ dnsServer: lab.dns.server, rootPem: lab.rootPem })
  cleanUps.push(delivery.stop)
  const { connections, deliveries, store } = delivery
  const { client, close } = await openSubmissionPort({
    ...delivery,
    access: createAccess({ store }),
  })
  cleanUps.push(close)
  await connections.add(localOperator, {
    corporationId: client.user,
    host: lab.hosts.mail.name,
    port: 587,
    encryption: 'starttls',
    username: kari.username,
    password: kari.password,
  })
  const said = await submitWithPython(
    client,
    `
client.ehlo()
replies = [
    client.docmd('MAIL', 'FROM:<${kari.address}> ${mail}'),
    client.docmd('RCPT', 'TO:<${to}> ${rcpt}'),
    client.data('From: ${kari.address}\\r\\nSubject: Tilbud\\r\\n\\r\\nthe body of it\\r\\n'),
]
print([code for code, _ in replies])
`,
  )
  expect(said.trim()).toBe('[250, 250, 250]')
  return { log: async () => (await deliveries.list(localOperator, { limit: 10 })).items }
}

const reportAbout = (envelopeId: string) =>
  lab.waitForMessage(lab.accounts.kari.address, ({ raw }) =>
    raw.includes(`Original-Envelope-Id: ${envelopeId}`),
  )

describe('a real Postfix behind the submission port', () => {
  it('reports a delivery that was asked for, under the names that the client gave', async () => {
    const { log } = await submit({
      to: lab.accounts.ola.address,
      mail: 'RET=HDRS ENVID=success+2B17',
      rcpt: 'NOTIFY=SUCCESS ORCPT=rfc822;Ola+2BNordmann@example.com',
    })
    const { raw } = await reportAbout('success+17')
    expect(raw).toContain('Original-Recipient: rfc822;Ola+Nordmann@example.com')
    expect(raw).toMatch(/^Reporting-MTA: dns; mail\.lab\.test\r?$[^]*^Action: relayed\r?$/m)
    expect(raw).not.toContain('the body of it')
    expect(await log()).toMatchObject([{ status: 'sent', subject: 'Tilbud' }])
  })

  it('reports a failure that it meets later, with the whole message where RET=FULL asked for it', async () => {
    await submit({
      to: 'nobody@elsewhere.test',
      mail: 'RET=FULL ENVID=failure-18',
      rcpt: 'NOTIFY=FAILURE ORCPT=rfc822;Nobody@example.com',
    })
    const { raw } = await reportAbout('failure-18')
    expect(raw).toContain('Original-Recipient: rfc822;Nobody@example.com')
    expect(raw).toMatch(/^Action: failed\r?$/m)
    expect(raw).toContain('the body of it')
  })

  it('tells nobody of a failure where NOTIFY=NEVER forbids it', async () => {
    const to = 'unheard@elsewhere.test'
    const before = (await lab.readLog()).length
    const { log } = await submit({ to, mail: 'ENVID=never-19', rcpt: 'NOTIFY=NEVER' })
    await expect.poll(log, { timeout: 10_000 }).toMatchObject([{ status: 'sent' }])
    // Postfix has bounced it and is done with it: a report would have been written before.
    const queueId = /as ([0-9A-Za-z]+)/.exec(
      (await log())[0]!.attempts.at(-1)?.reply?.text ?? '',
    )?.[1]
    await expect
      .poll(async () => (await lab.readLog()).slice(before), { timeout: 20_000 })
      .toContain(`${queueId}: removed`)
    const mailbox = await lab.readMailbox(lab.accounts.kari.address)
    expect(mailbox.filter(({ raw }) => raw.includes('never-19') || raw.includes(to))).toEqual([])
  })
})
