import { getDomain } from 'tldts'
import type { Evidence } from '@ehlo/shared'
import { observe } from '@ehlo/shared/diagnosis/claims'
import type { Claim } from '@ehlo/shared/diagnosis/claims'
import type { ChainEvidence } from './inspection-evidence.ts'

// What the authorities call themselves that programs and appliances make to read TLS.
const products =
  /avast|avg technologies|kaspersky|eset ssl filter|bitdefender|dr\.?web|adguard|norton|mcafee|fortinet|fortigate|sophos|zscaler|palo alto|netskope|cisco umbrella|barracuda|watchguard|check ?point|sonicwall|forcepoint|blue ?coat|untangle|squid|mitmproxy|charles proxy|portswigger/i

/** Signs that the certificate is not the server's: made by a program that reads along, or by the hoster in between. */
export function findInterception(
  chain: ChainEvidence,
): { cause: Claim['cause']; confidence: number; seen: Evidence } | undefined {
  const issuers = chain.sent.map(({ issuer }) => (issuer ?? '').replaceAll('\n', ', '))
  const product = issuers.find((issuer) => products.test(issuer))
  if (product !== undefined && chain.verifyError !== 'CERT_HAS_EXPIRED') {
    return {
      cause: 'antivirus-tls-interception',
      confidence: 0.9,
      seen: observe('issued-by-product', { issuer: product }),
    }
  }
  if (chain.isNamed || chain.verifyError !== undefined) return undefined
  // A valid certificate of another organisation that also greets by its own name: port 587 was led elsewhere.
  const wanted = getDomain(chain.host)
  const greeted = getDomain(chain.greeting?.split(/\s/)[0] ?? '')
  const named = new Set(dnsNames(chain).map((name) => getDomain(name.replace(/^\*\./, ''))))
  if (wanted === null || greeted === null || greeted === wanted || !named.has(greeted))
    return undefined
  const seen = observe('answered-as-another', { host: chain.host, greeted })
  return { cause: 'smtp-intercepted-by-host', confidence: 0.6, seen }
}

function dnsNames({ sent }: ChainEvidence): string[] {
  const names = sent[0]?.subjectAltName ?? ''
  return [...names.matchAll(/DNS:([^,\s"]+)/g)].map(([, name = '']) => name)
}
