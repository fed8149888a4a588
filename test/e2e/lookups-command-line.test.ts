import type { Run } from '@ehlo/shared'
import { expect, test } from 'vitest'
import { runEhlo } from '../support/command-line/run-ehlo.ts'
import { useLab } from '../support/lab/use-lab.ts'

const lab = useLab()
const environment = {
  EHLO_DNS_SERVERS: lab.dns.server,
  NODE_EXTRA_CA_CERTS: lab.rootFile,
  // Nobody answers there: nothing of these tests leaves the machine.
  EHLO_AUTOCONFIG_URL: 'https://database.invalid/v1.1/',
}

test('ehlo inspect shows ports, certificate and records, and succeeds where a port works', async () => {
  const { status, output, errors } = await runEhlo(['inspect', lab.hosts.mail.name], {
    environment,
  })
  expect(errors).toBe('')
  expect(status).toBe(0)
  expect(output).toContain('TLSv1.3')
  expect(output).toMatch(/465 .*works/)
  expect(output).toMatch(/valid, \d+ days left/)
  expect(output).toMatch(/publish: v=DMARC1; p=none/)
})

test('ehlo inspect --json prints the Run, in the language asked for', async () => {
  const args = [
    'inspect',
    lab.hosts.expired.name,
    '--json',
    '--domain',
    'lab.test',
    '--language',
    'nb',
  ]
  const { status, output } = await runEhlo(args, { environment })
  const run = JSON.parse(output) as Run
  expect(status).toBe(0)
  expect(run).toMatchObject({ kind: 'inspect', state: 'finished', certificate: { trusted: false } })
  const expired = run.findings.find(({ cause }) => cause === 'cert-expired')
  expect(expired?.title).toMatch(/utløpt/)
})

test('ehlo inspect of a host without a mail server fails', async () => {
  const { status } = await runEhlo(['inspect', 'nowhere.lab.test', '--json'], { environment })
  expect(status).toBe(1)
})

test('ehlo discover recommends what answers, and fails where nothing does', async () => {
  await lab.dns.addRecord('_submissions._tcp.cli.test', 'SRV', `0 1 465 ${lab.hosts.mail.name}.`)
  const found = await runEhlo(['discover', 'kari@cli.test', '--json'], { environment })
  expect(found.status).toBe(0)
  expect((JSON.parse(found.output) as Run).candidates?.[0]).toMatchObject({
    host: lab.hosts.mail.name,
    port: 465,
    verified: true,
    trusted: false,
  })
  const shown = await runEhlo(['discover', 'kari@cli.test'], { environment })
  expect(shown.output).toContain('unconfirmed source')
  const nothing = await runEhlo(['discover', 'kari@nowhere.test', '--json'], { environment })
  expect(nothing.status).toBe(1)
})

test.each([
  [['inspect']],
  [['inspect', 'not a host']],
  [['inspect', 'smtp.example.com', '--port', '0']],
  [['inspect', 'smtp.example.com', '--password', 'secret']],
  [['discover', 'nobody']],
])('wrong usage is told as such, and quotes nothing: %j', async (args) => {
  const { status, errors } = await runEhlo(args, { environment })
  expect(status).toBe(2)
  expect(errors).not.toContain('secret')
})
