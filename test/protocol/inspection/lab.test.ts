import { expect, test } from 'vitest'
import { useLab } from '../../support/lab/use-lab.ts'
import { createInspectProbe } from '../../../apps/api/src/inspection/create-inspect-probe.ts'
import { startHost } from '../../support/inspection/host-of-ports.ts'
import { watchGlimpses } from '../../support/probe/watch-glimpses.ts'
import { at, silence } from '../../support/scripted-server/index.ts'
import { cellsOf, inspect, inspectionDeps } from '../../support/inspection/inspect.ts'

const lab = useLab()
const deps = inspectionDeps({ dnsServer: lab.dns.server, authorities: [lab.rootPem] })

test('the matrix of a real Postfix: what each encryption meets on each port', async () => {
  const { report } = await inspect(deps, { host: lab.hosts.mail.name })
  expect(cellsOf(report)).toEqual({
    '25 tls': 'wrong-encryption',
    '25 starttls': 'works',
    '25 none': 'works',
    '465 tls': 'works',
    '465 starttls': 'wrong-encryption',
    '465 none': 'wrong-encryption',
    '587 tls': 'wrong-encryption',
    '587 starttls': 'works',
    '587 none': 'works',
    '2525 tls': 'wrong-encryption',
    '2525 starttls': 'starttls-not-offered',
    '2525 none': 'works',
  })
  expect(report.alternatives).toEqual([
    { host: lab.hosts.mail.name, port: 465, encryption: 'tls' },
    { host: lab.hosts.mail.name, port: 587, encryption: 'starttls' },
    { host: lab.hosts.mail.name, port: 25, encryption: 'starttls' },
  ])
  expect(report.settings).toMatchObject({ host: lab.hosts.mail.name, username: '' })
})

test('while it goes on, whoever looks sees what was found so far', async () => {
  const host = startHost()
  await host.listen(465, [at('connect', silence())])
  await host.listen(587)
  const limits = { stepMs: 1_500, conversationMs: 2_000 }
  const slow = inspectionDeps({ dnsServer: lab.dns.server }, { limits })
  const plan = { host: host.address, ports: [], domain: 'signed.test', language: 'en' } as const
  const { report, seen } = await watchGlimpses(createInspectProbe(slow), plan)
  await host.close()
  expect(seen.some(({ ports }) => ports?.some(({ result }) => result === 'works'))).toBe(true)
  const before = seen.findLast(({ ports }) => (ports?.length ?? 0) < (report.ports?.length ?? 0))
  expect(before?.ports?.map(({ port }) => port)).not.toContain(465)
  const shown = (before?.dns ?? []).map(({ check, name, verdict }) => ({ check, name, verdict }))
  expect(shown.length).toBeGreaterThan(5)
  expect(report.dns).toEqual(
    expect.arrayContaining(shown.map((row) => expect.objectContaining(row))),
  )
})
