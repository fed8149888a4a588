import type { AskDns } from '../../network/dns-answer.ts'
import { reversedName } from '../../ip/reversed-name.ts'
import { isPublicAddress } from '../../ip/public-address.ts'
import type { BlockList, BlockListEvidence } from '../domain-evidence.ts'

/** Lists that answer without a contract and are used by receivers widely. */
export const publicBlockLists: readonly BlockList[] = [
  { name: 'Spamhaus ZEN', zone: 'zen.spamhaus.org', of: 'address' },
  { name: 'SpamCop', zone: 'bl.spamcop.net', of: 'address' },
  { name: 'PSBL', zone: 'psbl.surriel.com', of: 'address' },
  { name: 'UCEPROTECT 1', zone: 'dnsbl-1.uceprotect.net', of: 'address' },
  { name: 'Spamhaus DBL', zone: 'dbl.spamhaus.org', of: 'domain' },
  { name: 'SURBL', zone: 'multi.surbl.org', of: 'domain' },
]

const addressesMax = 2

export async function collectBlockLists(
  domain: string,
  addresses: readonly string[],
  lists: readonly BlockList[],
  ask: AskDns,
): Promise<BlockListEvidence> {
  // A private address is on no list, and its name is nobody's business.
  const listed = addresses.filter(isPublicAddress).slice(0, addressesMax)
  const questions = lists.flatMap((list) =>
    list.of === 'domain'
      ? [{ list, subject: domain, label: domain, control: 'invalid' }]
      : listed.map((address) => ({
          list,
          subject: address,
          label: reversedName(address),
          control: reversedName('127.0.0.1'),
        })),
  )
  return await Promise.all(
    questions.map(async ({ list, subject, label, control }) => {
      const name = `${label}.${list.zone}`
      const [answer, controlAnswer] = await Promise.all([
        ask(name, 'A'),
        ask(`${control}.${list.zone}`, 'A'),
      ])
      const reason = answer.outcome === 'records' ? await ask(name, 'TXT') : nothing
      return { list, subject, name, answer, control: controlAnswer, reason }
    }),
  )
}

const nothing = { outcome: 'no-records', security: 'insecure' } as const
