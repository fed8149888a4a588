import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { inspect, inspectionDeps } from '../../support/inspection/inspect.ts'
import { useLab } from '../../support/lab/use-lab.ts'

const lab = useLab()
const deps = inspectionDeps({ dnsServer: lab.dns.server, authorities: [lab.rootPem] })

const addHost = async (name: string, tlsa: string) => {
  await lab.dns.addRecord(name, 'A', lab.hosts.mail.address)
  await lab.dns.addRecord(`_465._tcp.${name}`, 'TLSA', tlsa)
}

const rowOf = async (host: string) => {
  const { report, causes } = await inspect(deps, { host, domain: host })
  const row = report.dns?.find(({ check, name }) => check === 'dane' && name.endsWith(host))
  return { row, causes }
}

const foreign = `3 1 1 ${createHash('sha256').update('another key').digest('hex')}`
let own: string

beforeAll(async () => {
  await lab.dns.addRecord('dane-suggest.signed.test', 'A', lab.hosts.mail.address)
  const { row } = await rowOf('dane-suggest.signed.test')
  own = row?.suggested ?? ''
  await addHost('dane-good.signed.test', own)
  await addHost('dane-bad.signed.test', foreign)
  await addHost('dane-open.unsigned.test', own)
  await addHost('dane-forged.bogus.test', own)
})

test('a signed host without TLSA is told which record to publish', () => {
  expect(own).toMatch(/^3 1 1 [0-9a-f]{64}$/)
})

test('a TLSA record that matches the certificate passes, secured by DNSSEC', async () => {
  const { row, causes } = await rowOf('dane-good.signed.test')
  expect(row).toMatchObject({ verdict: 'pass', records: [own] })
  expect(causes).not.toContain('dane-mismatch')
})

test('a TLSA record of another key fails: senders that check would refuse to deliver', async () => {
  const { row, causes } = await rowOf('dane-bad.signed.test')
  expect(row).toMatchObject({ verdict: 'fail', suggested: own })
  expect(causes).toContain('dane-mismatch')
})

test('without DNSSEC the same record is only a warning: senders must not use it', async () => {
  const { row } = await rowOf('dane-open.unsigned.test')
  expect(row).toMatchObject({ verdict: 'warn' })
})

test('forged signatures make the host unresolvable, and that is said as such', async () => {
  const { report, causes } = await inspect(deps, { host: 'dane-forged.bogus.test' })
  const row = report.dns?.find(({ check }) => check === 'dane')
  expect(row).toMatchObject({ verdict: 'fail' })
  expect(causes).toContain('dnssec-bogus')
  expect(report.stages[0]).toMatchObject({ id: 'resolve', status: 'failed' })
})
