import { X509Certificate } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { createInspectionTrust } from '../../../apps/api/src/inspection/tls/inspection-trust.ts'
import { fetchIntermediates } from '../../../apps/api/src/inspection/tls/missing-intermediates.ts'
import { createDialer } from '../../../apps/api/src/network/dialer.ts'
import { createGuardedFetch } from '../../../apps/api/src/network/guarded-fetch.ts'
import type { Address, Resolver } from '../../../apps/api/src/network/resolver.ts'
import { makeOddCertificate } from '../../support/certificates/odd-certificate.ts'
import { startWebHost } from '../../support/discovery/web-host.ts'
import type { Answer, WebHost } from '../../support/discovery/web-host.ts'
import { ownAddress } from '../../support/inspection/host-of-ports.ts'

const policy = { addresses: 'open', ports: new Set([80]), cleartextNetworks: [] } as const
const { signal } = new AbortController()
const webs: WebHost[] = []
afterEach(async () => {
  await Promise.all(webs.splice(0).map((web) => web.close()))
})

async function startWeb(answer: Answer): Promise<WebHost & { address: string }> {
  const address = ownAddress()
  const web = await startWebHost(address, answer)
  webs.push(web)
  return Object.assign(web, { address })
}

test.each([
  ['from the internet', { address: '93.184.215.14', family: 4 } as const, 0],
  ['from within the network', undefined, 1],
])('SSRF: the pointer of a certificate that was fetched %s', async (_, beside, reached) => {
  const inner = await startWeb((_request, response) => response.end('secret'))
  const { server, issuerDer } = await makeOddCertificate({
    names: ['mail.example.test'],
    issuerUrl: 'http://issuer.test/intermediate.der',
    rootUrl: `http://${inner.address}/root.der`,
  })
  const issuer = await startWeb((_request, response) => response.end(issuerDer))
  // Answered by this machine, and where it is of the internet, with an address of that beside.
  const resolver: Resolver = {
    async resolveHost(host) {
      const address = host === 'issuer.test' ? issuer.address : host
      const own: Address = { address, family: 4 }
      const isOutside = host === 'issuer.test' && beside !== undefined
      return { status: 'resolved', addresses: isOutside ? [own, beside] : [own] }
    },
  }
  const fetch = createGuardedFetch({ dialer: createDialer({ resolver, policy }) })
  const completion = await fetchIntermediates(
    [new X509Certificate(server.cert)],
    createInspectionTrust([]),
    fetch,
    // The server itself is of the network, which may point where it likes.
    { signal, namedFrom: [ownAddress()] },
  )
  expect(completion.fetched).toHaveLength(1)
  expect(inner.requests).toHaveLength(reached)
})
