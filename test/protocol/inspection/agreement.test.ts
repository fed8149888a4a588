// What testssl.sh and sslscan say of the same servers.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestAuthority } from '../../support/certificates/test-authority.ts'
import type { CertificateKind, TestAuthority } from '../../support/certificates/test-authority.ts'
import { startHost } from '../../support/inspection/host-of-ports.ts'
import type { HostOfPorts } from '../../support/inspection/host-of-ports.ts'
import { inspect, inspectionDeps } from '../../support/inspection/inspect.ts'
import { useLab } from '../../support/lab/use-lab.ts'

const run = promisify(execFile)
const lab = useLab()
let authority: TestAuthority
let host: HostOfPorts

beforeAll(async () => {
  authority = await createTestAuthority()
})
beforeEach(() => {
  host = startHost()
})
afterEach(() => host.close())

const versions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const

async function ours() {
  const deps = inspectionDeps({ dnsServer: lab.dns.server, authorities: [authority.rootPem] })
  const { report, causes } = await inspect(deps, { host: host.address })
  const offered = report.tls?.versions.filter((one) => one.offered === true)
  return { report, causes, versions: (offered ?? []).map(({ version }) => version).sort() }
}

async function versionsOfSslscan(): Promise<string[]> {
  const { stdout } = await run('sslscan', [
    '--no-colour',
    '--no-ciphersuites',
    `${host.address}:465`,
  ])
  const lines = [...stdout.matchAll(/^TLSv(1\.\d)\s+(enabled|disabled)$/gm)]
  expect(lines).toHaveLength(4)
  const enabled = lines.filter(([, , state]) => state === 'enabled')
  return enabled.map(([, version = '']) => (version === '1.0' ? 'TLSv1' : `TLSv${version}`)).sort()
}

async function askTestssl(): Promise<Map<string, string>> {
  const directory = await mkdtemp(join(tmpdir(), 'ehlo-testssl-'))
  const file = join(directory, 'findings.json')
  const options = ['--quiet', '--warnings', 'off', '--jsonfile', file, '-p', '-S']
  // Its exit status counts what it dislikes.
  await run('testssl', [...options, `${host.address}:465`]).catch(() => undefined)
  const found = JSON.parse(await readFile(file, 'utf8')) as { id: string; finding: string }[]
  await rm(directory, { recursive: true })
  return new Map(found.map(({ id, finding }) => [id, finding]))
}

const ranges: [(typeof versions)[number], (typeof versions)[number]][] = [
  ['TLSv1', 'TLSv1.3'],
  ['TLSv1', 'TLSv1.1'],
  ['TLSv1.2', 'TLSv1.2'],
  ['TLSv1.3', 'TLSv1.3'],
  ['TLSv1.2', 'TLSv1.3'],
]

const ciphers = 'DEFAULT:@SECLEVEL=0'
const between = (minVersion: (typeof versions)[number], maxVersion: (typeof versions)[number]) =>
  versions.slice(versions.indexOf(minVersion), versions.indexOf(maxVersion) + 1)

test.each(ranges)('sslscan sees TLS from %s to %s alike', async (minVersion, maxVersion) => {
  const tls = await authority.certify('good', [host.address])
  await host.listen(465, [], {
    tls: { ...tls, minVersion, maxVersion, ciphers },
    isImplicitTls: true,
  })
  const expected = between(minVersion, maxVersion)
  expect((await ours()).versions).toEqual(expected)
  expect(await versionsOfSslscan()).toEqual(expected)
})

const cases = [
  ['expired', 'TLSv1.2', 'TLSv1.3'],
  ['self-signed', 'TLSv1', 'TLSv1.2'],
] as const satisfies readonly [CertificateKind, ...(typeof ranges)[number]][]

test.each(cases)(
  'testssl.sh sees a certificate that is %s, and TLS from %s to %s, alike',
  async (kind, minVersion, maxVersion) => {
    const tls = await authority.certify(kind, [host.address])
    await host.listen(465, [], {
      tls: { ...tls, minVersion, maxVersion, ciphers },
      isImplicitTls: true,
    })
    const { report, causes, versions: offered } = await ours()
    const found = await askTestssl()
    const finding = (id: string) => found.get(id) ?? ''

    const ids = { TLS1: 'TLSv1', TLS1_1: 'TLSv1.1', TLS1_2: 'TLSv1.2', TLS1_3: 'TLSv1.3' }
    const theirs = Object.entries(ids).filter(([id]) => finding(id).startsWith('offered'))
    expect(theirs.map(([, version]) => version)).toEqual(offered)
    expect(offered).toEqual(between(minVersion, maxVersion))

    const leaf = report.certificate?.chain[0]
    expect(
      [...found].find(([id]) => id.startsWith('cert_fingerprintSHA256'))?.[1].toLowerCase(),
    ).toBe(leaf?.sha256)
    expect(finding('cert_keySize')).toContain('EC 256')
    expect(leaf?.key).toBe('EC prime256v1')
    expect(finding('cert_signatureAlgorithm')).toContain('ECDSA with SHA256')
    expect(leaf?.signature).toBe('ecdsa-with-SHA256')
    expect(/expired/.test(finding('cert_expirationStatus'))).toBe(causes.includes('cert-expired'))
    expect(/self signed/.test(finding('cert_chain_of_trust'))).toBe(
      causes.includes('cert-self-signed'),
    )
    expect(Number(finding('certs_countServer'))).toBe(report.certificate?.chain.length)
  },
)
