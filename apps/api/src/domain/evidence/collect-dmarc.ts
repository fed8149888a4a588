import { dmarc } from 'mailauth/lib/dmarc/index.js'
import type { AskDns } from '../../network/dns-answer.ts'
import type { DmarcEvidence } from '../domain-evidence.ts'
import { parseTags } from '../judgement.ts'
import { toMailauthResolver } from './mailauth-resolver.ts'

const reportTargetsMax = 5

/** The policy that applies to the domain, found by mailauth's tree walk (RFC 9989 §4.10). */
export async function collectDmarc(domain: string, ask: AskDns): Promise<DmarcEvidence> {
  const [answer, verified] = await Promise.all([
    ask(`_dmarc.${domain}`, 'TXT'),
    dmarc({
      headerFrom: domain,
      spfDomains: [domain],
      dkimDomains: [{ domain }],
      resolver: toMailauthResolver(ask),
    }),
  ])
  const nothing = { answer, isTesting: false, reportTargets: [] }
  if (verified === false || verified.status.result === 'none') return { ...nothing, result: 'none' }
  if (verified.rr === undefined) return { ...nothing, result: 'temperror' }
  const recordDomain = verified.policyDomain ?? domain
  const targets = externalReportDomains(verified.rr, recordDomain).slice(0, reportTargetsMax)
  const reportTargets = await Promise.all(
    targets.map(async (target) => ({
      domain: target,
      answer: await ask(`${recordDomain}._report._dmarc.${target}`, 'TXT'),
    })),
  )
  return {
    answer,
    result: 'found',
    record: verified.rr,
    recordDomain,
    organizationalDomain: verified.domain,
    policy: verified.policy,
    isTesting: verified.testMode,
    alignment: {
      spf: verified.alignment.spf.strict ? 'strict' : 'relaxed',
      dkim: verified.alignment.dkim.strict ? 'strict' : 'relaxed',
    },
    reportTargets,
  }
}

// RFC 9990 §4: a domain outside the publisher's own must agree to receive its reports.
function externalReportDomains(record: string, recordDomain: string): string[] {
  const tags = parseTags(record)
  const uris = [tags.get('rua') ?? '', tags.get('ruf') ?? ''].join(',').split(',')
  const domains = uris.flatMap((uri) => {
    const found = /^\s*mailto:[^@\s]+@([a-z0-9.-]+)/i.exec(uri)?.[1]?.toLowerCase()
    return found === undefined ? [] : [found]
  })
  const isOwn = (domain: string) =>
    domain === recordDomain ||
    domain.endsWith(`.${recordDomain}`) ||
    recordDomain.endsWith(`.${domain}`)
  return [...new Set(domains)].filter((domain) => !isOwn(domain))
}
