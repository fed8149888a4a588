import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection, Run } from '@ehlo/shared'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runEhlo } from '../support/command-line/run-ehlo.ts'
import { serveEhlo } from '../support/command-line/serve-ehlo.ts'
import type { ServedProcess } from '../support/command-line/serve-ehlo.ts'
import type { MailHostId } from '../support/lab/index.ts'
import { useLab } from '../support/lab/use-lab.ts'

const lab = useLab()
const { kari } = lab.accounts
const adminToken = randomBytes(24).toString('base64url')
const environment = {
  EHLO_DNS_SERVERS: lab.dns.server,
  NODE_EXTRA_CA_CERTS: lab.rootFile,
  SECRET: kari.password,
}

/** What each host does with a message that is sent as sales, and how the copy shows it. */
const hosts: [MailHostId, string, string][] = [
  ['mail', 'accepted', 'arrived in INBOX'],
  ['rewriting', 'rewritten', `as ${kari.address}`],
  ['addingSender', 'accepted', `sent by ${kari.address}`],
  ['junking', 'accepted', 'arrived in Junk'],
]

const bounced = 'Client does not have permissions to send as this sender'

describe('ehlo test --delivery-check', () => {
  test.each(hosts)('%s: the sender is %s', async (host, status, line) => {
    const args = ['test', '--host', lab.hosts[host].name, '--username', kari.username]
    const ran = await runEhlo(
      [
        ...args,
        '--password-env',
        'SECRET',
        `--on-behalf-of=${lab.sales}`,
        '--language=en',
        `--mailbox-host=${lab.hosts.mail.name}`,
        '--mailbox-password-env=SECRET',
      ],
      { environment },
    )
    expect(ran.errors).toBe('')
    expect(ran.output).toContain(line)
    expect(ran.status).toBe(status === 'accepted' ? 0 : 1)
    expect(ran.output + ran.errors).not.toContain('kvikk')
  })

  test('a bounce that comes later is a refusal, in its words', async () => {
    const args = ['test', '--host', lab.hosts.bouncing.name, '--username', kari.username]
    const ran = await runEhlo(
      [
        ...args,
        '--password-env=SECRET',
        `--sender=${lab.sales}`,
        '--language=en',
        `--mailbox-host=${lab.hosts.mail.name}`,
        `--mailbox-username=${lab.readers.sales.username}`,
        '--mailbox-password-env=MAILBOX_SECRET',
      ],
      { environment: { ...environment, MAILBOX_SECRET: lab.readers.sales.password } },
    )
    expect(ran.status).toBe(1)
    expect(ran.output).toContain('accepted at first, but it came back')
    expect(ran.output).toContain(bounced)
  })

  test('the own password goes to the own host, and nowhere else', async () => {
    const args = ['test', '--username', kari.username, '--password-env', 'SECRET', '--json']
    const own = await runEhlo([...args, '--host', lab.hosts.mail.name, '--delivery-check'], {
      environment,
    })
    expect(JSON.parse(own.output)).toMatchObject({ outcome: { sender: { proof: 'delivered' } } })
    expect(own.status).toBe(0)
    const elsewhere = await runEhlo(
      [...args, '--host', lab.hosts.lenient.name, '--mailbox-host', lab.hosts.mail.name],
      { environment },
    )
    expect(elsewhere.status).toBe(2)
    expect(elsewhere.errors).toContain('--mailbox-password-env')
  })
})

describe('POST /v1/connections/:id/test with deliveryCheck', () => {
  let api: ServedProcess
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'ehlo-copies-'))
    api = await serveEhlo({
      args: ['--no-practice'],
      environment: { ...environment, EHLO_DATA_DIR: directory, EHLO_ADMIN_TOKEN: adminToken },
    })
  })
  afterAll(async () => {
    await api.stop()
    await rm(directory, { recursive: true, force: true })
  })

  test.each(hosts)('%s: the sender is %s', async (host, status) => {
    const id = await addConnection(host)
    const deliveryCheck = {
      host: lab.hosts.mail.name,
      port: 993,
      encryption: 'tls',
      username: kari.username,
      password: kari.password,
    }
    const { run } = await testConnection(id, { onBehalfOf: [lab.sales], deliveryCheck })
    expect(run.outcome?.onBehalfOf).toMatchObject([{ status, proof: 'delivered' }])
    expect(JSON.stringify(run)).not.toContain('kvikk')
  })

  test('a bounce that comes later is a refusal, in its words', async () => {
    const deliveryCheck = { host: lab.hosts.mail.name, ...lab.readers.sales }
    const asked = { sender: lab.sales, deliveryCheck }
    const { run } = await testConnection(await addConnection('bouncing'), asked)
    const { sender } = run.outcome ?? {}
    expect(sender).toMatchObject({ status: 'refused', proof: 'delivered', stage: 'delivery' })
    expect(sender?.reply?.text).toContain(bounced)
  })

  test('the stored password reads the mailbox at its own host, and at no other', async () => {
    const own = await testConnection(await addConnection('mail'), { deliveryCheck: {} })
    expect(own.run.outcome?.sender).toMatchObject({ status: 'accepted', proof: 'delivered' })
    const elsewhere = { host: lab.hosts.mail.name, port: 993, encryption: 'tls' }
    const refused = await testConnection(await addConnection('strict'), {
      deliveryCheck: elsewhere,
    })
    expect(refused.status).toBe(422)
    expect(refused.run).toMatchObject({ errors: [{ pointer: '/deliveryCheck/password' }] })
  })

  async function call(path: string, body: unknown) {
    const headers = { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await fetch(`${api.url}${path}`, init)
    return { status: response.status, answer: await response.json() }
  }

  async function addConnection(host: MailHostId): Promise<string> {
    const { answer } = await call('/v1/connections', {
      corporationId: null,
      name: host,
      host: lab.hosts[host].name,
      port: 587,
      encryption: 'starttls',
      username: kari.username,
      password: kari.password,
    })
    return (answer as Connection).id
  }

  async function testConnection(id: string, body: object) {
    const { status, answer } = await call(`/v1/connections/${id}/test`, body)
    return { status, run: answer as Run }
  }
})
