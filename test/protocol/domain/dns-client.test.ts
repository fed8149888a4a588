import { beforeAll, expect, test } from 'vitest'
import { createDnsClient, parseDnsServer } from '../../../apps/api/src/network/dns-client.ts'
import { useLab } from '../../support/lab/use-lab.ts'

const lab = useLab()
const ask = createDnsClient({ servers: [parseDnsServer(lab.dns.server)!], tryMs: 5_000 })

beforeAll(async () => {
  for (const zone of ['signed.test', 'unsigned.test', 'bogus.test', 'stale.test']) {
    await lab.dns.addRecord(`dns.${zone}`, 'MX', `10 mail.${zone}.`)
  }
})

test('a signed zone is secure, an unsigned one insecure', async () => {
  expect(await ask('dns.signed.test', 'MX')).toEqual({
    outcome: 'records',
    records: [{ preference: 10, exchange: 'mail.signed.test' }],
    security: 'secure',
  })
  expect(await ask('dns.unsigned.test', 'MX')).toMatchObject({
    outcome: 'records',
    security: 'insecure',
  })
})

test('absence is proven too', async () => {
  expect(await ask('nowhere.signed.test', 'A')).toEqual({
    outcome: 'no-such-name',
    security: 'secure',
  })
  expect(await ask('dns.signed.test', 'TXT')).toEqual({ outcome: 'no-records', security: 'secure' })
  expect(await ask('nowhere.unsigned.test', 'A')).toEqual({
    outcome: 'no-such-name',
    security: 'insecure',
  })
})

test.each(['bogus.test', 'stale.test'])(
  'forged data is bogus, not merely missing: %s',
  async (zone) => {
    expect(await ask(`dns.${zone}`, 'MX')).toEqual({ outcome: 'failed', reason: 'bogus' })
  },
)

test('a lame delegation is a failure of the server, not a forgery', async () => {
  expect(await ask('dns.lame.test', 'MX')).toEqual({ outcome: 'failed', reason: 'server-failure' })
})

test('an answer that does not fit a datagram is fetched over TCP', async () => {
  const name = 'many.dns-client.test'
  for (let index = 0; index < 12; index++) {
    await lab.dns.addRecord(name, 'TXT', `"${index} ${'x'.repeat(200)}"`)
  }
  const answer = await ask(name, 'TXT')
  expect(answer.outcome === 'records' ? answer.records.length : answer).toBe(12)
})

test('every type is read', async () => {
  const zone = 'types.dns-client.test'
  await lab.dns.addRecord(zone, 'CAA', '128 issue "ca.example.net"')
  await lab.dns.addRecord(`_25._tcp.${zone}`, 'TLSA', `3 1 1 ${'ab'.repeat(32)}`)
  await lab.dns.addRecord(`_submissions._tcp.${zone}`, 'SRV', `0 1 465 mail.${zone}.`)
  await lab.dns.addRecord(zone, 'TXT', '"one " "record"')
  await lab.dns.addRecord(zone, 'A', '127.0.0.1')
  await lab.dns.addRecord(zone, 'AAAA', '::1')
  expect(await ask(zone, 'CAA')).toMatchObject({
    records: [{ isCritical: true, tag: 'issue', value: 'ca.example.net' }],
  })
  expect(await ask(`_25._tcp.${zone}`, 'TLSA')).toMatchObject({
    records: [{ usage: 3, selector: 1, matchingType: 1, data: Buffer.alloc(32, 0xab) }],
  })
  expect(await ask(`_submissions._tcp.${zone}`, 'SRV')).toMatchObject({
    records: [{ priority: 0, weight: 1, port: 465, target: `mail.${zone}` }],
  })
  expect(await ask(zone, 'TXT')).toMatchObject({ records: ['one record'] })
  expect(await ask(zone, 'A')).toMatchObject({ records: ['127.0.0.1'] })
  expect(await ask(zone, 'AAAA')).toMatchObject({ records: ['::1'] })
})

test('a server that nobody runs is unreachable, and a name that cannot be is not asked', async () => {
  const nobody = createDnsClient({ servers: [{ address: '127.0.0.1', port: 9 }] })
  expect(await nobody('signed.test', 'A')).toEqual({ outcome: 'failed', reason: 'unreachable' })
  expect(await ask(`${'x'.repeat(64)}.signed.test`, 'A')).toMatchObject({ outcome: 'no-such-name' })
})

test('a server that is silent is timed out, and one that refuses says so', async () => {
  await lab.dns.breakZone('silent.dns-client.test', 'silent')
  await lab.dns.breakZone('refused.dns-client.test', 'refused')
  const hasty = createDnsClient({ servers: [parseDnsServer(lab.dns.server)!], tryMs: 300 })
  expect(await hasty('silent.dns-client.test', 'A')).toEqual({
    outcome: 'failed',
    reason: 'timeout',
  })
  expect(await ask('refused.dns-client.test', 'A')).toEqual({
    outcome: 'failed',
    reason: 'refused',
  })
})
