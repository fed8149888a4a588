import type { AskDns } from '../../network/dns-answer.ts'
import type { DkimEvidence, DomainSubject } from '../domain-evidence.ts'
import { commonSelectors } from '../provider-records.ts'

/** Selectors cannot be listed, only asked for: those that the provider is known for, and the usual ones. */
export async function collectDkim(subject: DomainSubject, ask: AskDns): Promise<DkimEvidence> {
  const selectors = [...new Set([...(subject.provider?.dkimSelectors ?? []), ...commonSelectors])]
  const parent = await ask(`_domainkey.${subject.domain}`, 'TXT')
  if (parent.outcome === 'no-such-name') return { keys: [], parent }
  const keys = await Promise.all(
    selectors.map(async (selector) => ({
      selector,
      answer: await ask(`${selector}._domainkey.${subject.domain}`, 'TXT'),
    })),
  )
  return { keys: keys.filter(({ answer }) => answer.outcome === 'records'), parent }
}
