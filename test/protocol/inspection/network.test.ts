import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBlackHole } from '../../support/black-hole/index.ts'
import { ownAddress, startHost } from '../../support/inspection/host-of-ports.ts'
import type { HostOfPorts } from '../../support/inspection/host-of-ports.ts'
import { cellsOf, inspect, inspectionDeps } from '../../support/inspection/inspect.ts'
import { useLab } from '../../support/lab/use-lab.ts'

const lab = useLab()
const limits = { connectMs: 400, stepMs: 400, runMs: 4_000 }

let host: HostOfPorts
beforeEach(() => {
  host = startHost()
})
afterEach(() => host.close())

test('a port that nobody answers, here and at a host known to answer, is blocked by the network', async () => {
  const hole = await openBlackHole(host.address, 587)
  const control = await openBlackHole(ownAddress(), 587)
  const controlHosts = [{ host: control.host, port: 587 }]
  const deps = inspectionDeps({ dnsServer: lab.dns.server }, { limits, controlHosts })
  const { report, causes } = await inspect(deps, { host: host.address })
  await Promise.all([hole.close(), control.close()])
  expect(cellsOf(report)['587 tls']).toBe('timeout')
  expect(causes).toContain('port-blocked')
})

test('a host that is known to answer at another port proves nothing by its silence at this one', async () => {
  const hole = await openBlackHole(host.address, 587)
  const web = await openBlackHole(ownAddress(), 587)
  const deps = inspectionDeps(
    { dnsServer: lab.dns.server },
    { limits, controlHosts: [{ host: web.host, port: 443 }] },
  )
  const { causes } = await inspect(deps, { host: host.address })
  await Promise.all([hole.close(), web.close()])
  expect(causes).not.toContain('port-blocked')
})

test('the same port with a control host that does answer is a dead server', async () => {
  const hole = await openBlackHole(host.address, 587)
  const other = startHost()
  await other.listen(587)
  const controlHosts = [{ host: other.address, port: 587 }]
  const deps = inspectionDeps({ dnsServer: lab.dns.server }, { limits, controlHosts })
  const { causes } = await inspect(deps, { host: host.address })
  await Promise.all([hole.close(), other.close()])
  expect(causes).not.toContain('port-blocked')
})

test('IPv4 and IPv6 are told apart: a host that answers over one of them only', async () => {
  const name = `two-families-${host.address.replaceAll('.', '-')}.test`
  await host.listen(2525)
  await lab.dns.addRecord(name, 'A', host.address)
  await lab.dns.addRecord(name, 'AAAA', '::1')
  const deps = inspectionDeps({ dnsServer: lab.dns.server }, { limits })
  const { report, causes } = await inspect(deps, { host: name })
  expect(cellsOf(report)['2525 none']).toBe('works')
  expect(cellsOf(report)['2525 none ipv6']).toBe('refused')
  expect(causes).toContain('ipv6-broken')
})

test('the server is looked up once, and connected by what was found: a second answer changes nothing', async () => {
  await host.listen(2525)
  let questions = 0
  const resolver = {
    resolveHost() {
      questions += 1
      const address = questions === 1 ? host.address : '127.0.0.1'
      return Promise.resolve({
        status: 'resolved' as const,
        addresses: [{ address, family: 4 as const }],
      })
    },
  }
  const deps = inspectionDeps({ dnsServer: lab.dns.server }, { limits, resolver })
  const { report } = await inspect(deps, { host: 'rebinding.test', domain: 'lab.test' })
  expect(questions).toBe(1)
  expect(cellsOf(report)['2525 none']).toBe('works')
})

test('SSRF: an inspection reaches neither private addresses nor ports that the operator did not open', async () => {
  const server = await host.listen(2525)
  const policy = {
    addresses: 'public-only',
    ports: new Set([25, 465, 587, 2525]),
    cleartextNetworks: [],
  } as const
  const deps = inspectionDeps({ dnsServer: lab.dns.server }, { limits, policy })
  for (const target of [host.address, '::ffff:127.0.0.1', '169.254.169.254', '10.0.0.1']) {
    const { report, causes } = await inspect(deps, { host: target })
    expect(report.ports).toBeUndefined()
    expect(causes).toEqual(['outside-own-limits'])
  }
  expect(server.sessions).toEqual([])
})

test('a name that does not exist is told as such', async () => {
  const deps = inspectionDeps({ dnsServer: lab.dns.server }, { limits })
  const { report, causes } = await inspect(deps, { host: 'nowhere.signed.test' })
  expect(report.stages).toMatchObject([{ id: 'resolve', status: 'failed' }])
  expect(causes).toContain('dns-no-such-host')
})
