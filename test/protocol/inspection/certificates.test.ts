import { createServer } from 'node:http'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeOddCertificate } from '../../support/certificates/odd-certificate.ts'
import type { OddCertificateOptions } from '../../support/certificates/odd-certificate.ts'
import { ownAddress, startHost } from '../../support/inspection/host-of-ports.ts'
import type { HostOfPorts } from '../../support/inspection/host-of-ports.ts'
import { inspect, inspectionDeps } from '../../support/inspection/inspect.ts'
import { useLab } from '../../support/lab/use-lab.ts'
import type { MailHostId } from '../../support/lab/index.ts'

const lab = useLab()
const deps = inspectionDeps({ dnsServer: lab.dns.server, authorities: [lab.rootPem] })

const cases: [MailHostId, string][] = [
  ['expired', 'cert-expired'],
  ['notYetValid', 'cert-not-yet-valid'],
  ['wrongName', 'cert-hostname-mismatch'],
  ['selfSigned', 'cert-self-signed'],
  ['unknownAuthority', 'cert-unknown-ca'],
  ['missingIntermediate', 'cert-chain-incomplete'],
]

test.each(cases)('a certificate that is %s is told as %s', async (host, cause) => {
  const { report, causes } = await inspect(deps, { host: lab.hosts[host].name })
  const certificateCauses = causes.filter((one) => one.startsWith('cert-'))
  expect(certificateCauses).toEqual([cause])
  const { certificate } = report
  expect(certificate?.trusted === true && certificate.nameMatch).toBe(false)
})

test('a good certificate is described whole, and nothing is said against it', async () => {
  const { report, causes } = await inspect(deps, { host: lab.hosts.mail.name })
  expect(causes.filter((one) => one.startsWith('cert-'))).toEqual([])
  expect(report.certificate).toMatchObject({ trusted: true, nameMatch: true })
  expect(report.certificate?.daysLeft).toBeGreaterThan(60)
  // As sent: the server's own and the intermediate; the root is the client's.
  expect(report.certificate?.chain).toHaveLength(2)
  expect(report.certificate?.chain[0]).toMatchObject({
    names: expect.arrayContaining([lab.hosts.mail.name]) as string[],
    key: 'EC prime256v1',
    signature: 'ecdsa-with-SHA256',
  })
})

let host: HostOfPorts
beforeEach(() => {
  host = startHost()
})
afterEach(() => host.close())

async function inspectOdd(options: Omit<OddCertificateOptions, 'names'>, ciphers = 'DEFAULT') {
  const name = `h${host.address.replaceAll('.', '-')}.odd.test`
  await lab.dns.addRecord(name, 'A', host.address)
  const odd = await makeOddCertificate({ ...options, names: [name] })
  await host.listen(465, [], { tls: { ...odd.server, ciphers }, isImplicitTls: true })
  const own = inspectionDeps({ dnsServer: lab.dns.server, authorities: [odd.rootPem] })
  return { odd, own, name, ...(await inspect(own, { host: name })) }
}

test('a certificate that ends within days is a warning before it is a failure', async () => {
  const { causes } = await inspectOdd({ daysLeft: 5 })
  expect(causes).toContain('cert-expires-soon')
})

test('a certificate that lives for six days only is not warned about while it is young', async () => {
  const { causes } = await inspectOdd({ lifeDays: 6, daysLeft: 4 })
  expect(causes).not.toContain('cert-expires-soon')
})

test('a certificate that demands a staple without one fails', async () => {
  const { causes } = await inspectOdd({ isStapleDemanded: true })
  expect(causes).toContain('ocsp-staple-missing')
})

test('a short key is weak', async () => {
  const { causes, report } = await inspectOdd({ rsaBits: 1024 }, 'DEFAULT:@SECLEVEL=0')
  expect(causes).toContain('weak-key')
  expect(report.tls?.profile).toMatch(/^none/)
})

test('an authority that reads along is recognised by its name', async () => {
  const { causes } = await inspectOdd({ issuer: 'Avast Web/Mail Shield' })
  expect(causes).toContain('antivirus-tls-interception')
})

test('a missing intermediate is named, and fetched from where the certificate points', async () => {
  const address = ownAddress()
  const odd = await makeOddCertificate({
    names: [host.address],
    issuer: 'Fetched',
    issuerUrl: `http://${address}/intermediate.der`,
  })
  const server = createServer((_, response) => response.end(odd.issuerDer)).listen(80, address)
  await once(server, 'listening')
  await host.listen(465, [], { tls: odd.server, isImplicitTls: true })
  const own = inspectionDeps({ dnsServer: lab.dns.server, authorities: [odd.rootPem] })
  const { report } = await inspect(own, { host: host.address })
  server.close()
  const [finding] = report.findings.filter(({ cause }) => cause === 'cert-chain-incomplete')
  expect(finding?.confidence).toBeGreaterThan(0.9)
  expect(finding?.evidence[0]?.text).toContain('CN=Fetched Intermediate')
})
