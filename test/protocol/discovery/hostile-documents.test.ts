import { randomInt } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestAuthority } from '../../support/certificates/test-authority.ts'
import type { TestAuthority } from '../../support/certificates/test-authority.ts'
import { autoconfigDocument, discover } from '../../support/discovery/discover.ts'
import { startWebHost } from '../../support/discovery/web-host.ts'
import type { Answer, WebHost } from '../../support/discovery/web-host.ts'
import { ownAddress, startHost } from '../../support/inspection/host-of-ports.ts'
import { inspectionDeps } from '../../support/inspection/inspect.ts'
import { useLab } from '../../support/lab/use-lab.ts'

const lab = useLab()
let authority: TestAuthority
let domain: string
let web: WebHost | undefined
beforeAll(async () => {
  authority = await createTestAuthority('Discovery')
})
beforeEach(() => {
  domain = `h${randomInt(1e9)}.test`
})
afterEach(() => web?.close())

async function discoverFrom(answer: Answer) {
  const address = ownAddress()
  const name = `autoconfig.${domain}`
  await lab.dns.addRecord(name, 'A', address)
  web = await startWebHost(address, answer, await authority.certify('good', [name]))
  const world = { dnsServer: lab.dns.server, authorities: [lab.rootPem, authority.rootPem] }
  const deps = inspectionDeps(world, { limits: { runMs: 5_000 } })
  const { candidates } = await discover(deps, `kari@${domain}`)
  return candidates.filter(({ source }) => source === 'autoconfig')
}

const whole = autoconfigDocument({ host: lab.hosts.mail.name, port: 465, type: 'SSL' })

test.each<[string, Answer]>([
  ['10 MB', (_, response) => response.end(Buffer.alloc(10_000_000, 'a'))],
  ['one that never ends', (_, response) => void response.write('<clientConfig>')],
  ['one that is never begun', () => undefined],
  ['a page', (_, response) => response.end('<html><body>hello')],
  ['nothing', (_, response) => response.end()],
  [
    'a compressed one',
    (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(whole),
  ],
  [
    'one that redirects for ever',
    (request, response) => response.writeHead(302, { location: request.url ?? '' }).end(),
  ],
  [
    'one that redirects to a file',
    (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  ],
  [
    'one that redirects to another port',
    (_, response) => response.writeHead(302, { location: 'https://127.0.0.1:5870/' }).end(),
  ],
  [
    'one with a port that cannot be',
    (_, response) => response.end(autoconfigDocument({ host: 'a.test', port: 99999, type: 'SSL' })),
  ],
  [
    'one with a host that cannot be',
    (_, response) => response.end(autoconfigDocument({ host: 'a b\r\nc', port: 465, type: 'SSL' })),
  ],
  [
    'one whose entities grow a million times',
    (_, response) =>
      response.end(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${whole.replace(lab.hosts.mail.name, '&b;&b;&b;')}`,
      ),
  ],
])('a hostile document proposes nothing: %s', async (_, answer) => {
  expect(await discoverFrom(answer)).toEqual([])
})

test('a document that names a thousand servers has us knock at a few', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    host: `s${index}.${domain}`,
    port: 465,
    type: 'SSL',
  }))
  const found = await discoverFrom((_, response) => response.end(autoconfigDocument(...many)))
  expect(found.length).toBeLessThanOrEqual(6)
})

test('what a document says is only ever connected to as mail: no byte of ours but EHLO arrives', async () => {
  const host = startHost()
  const server = await host.listen(8080)
  const document = autoconfigDocument({ host: host.address, port: 8080, type: 'plain' })
  await discoverFrom((_, response) => response.end(document))
  const lines = server.sessions.flatMap((session) => session.lines)
  await host.close()
  expect(lines.every((line) => /^(?:EHLO|QUIT)/.test(line))).toBe(true)
})
