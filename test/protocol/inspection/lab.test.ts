import { expect, test } from 'vitest'
import { useLab } from '../../support/lab/use-lab.ts'
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
