import type { AskDns } from '../../network/dns-answer.ts'
import { recordsOf } from '../../network/dns-answer.ts'
import { reversedName } from '../../ip/reversed-name.ts'
import type { ReverseEvidence } from '../domain-evidence.ts'

const addressesMax = 4
const namesMax = 5

/** The names of each address, and the addresses of those names. */
export async function collectReverse(
  addresses: readonly string[],
  ask: AskDns,
): Promise<ReverseEvidence> {
  return await Promise.all(
    addresses.slice(0, addressesMax).map(async (address) => {
      const isIpv6 = address.includes(':')
      const name = `${reversedName(address)}.${isIpv6 ? 'ip6.arpa' : 'in-addr.arpa'}`
      const answer = await ask(name, 'PTR')
      const confirmations = await Promise.all(
        recordsOf(answer)
          .slice(0, namesMax)
          .map(async (host) => ({ host, answer: await ask(host, isIpv6 ? 'AAAA' : 'A') })),
      )
      return { address, name, answer, confirmations }
    }),
  )
}
