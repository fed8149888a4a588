import type { AskDns } from '../../network/dns-answer.ts'
import { recordsOf } from '../../network/dns-answer.ts'
import type { MailHost, MxEvidence } from '../domain-evidence.ts'

// A zone may name hundreds; no sender tries them all.
const exchangesMax = 16

export async function collectMx(domain: string, ask: AskDns): Promise<MxEvidence> {
  const [answer, ...own] = await Promise.all([
    ask(domain, 'MX'),
    ask(domain, 'A'),
    ask(domain, 'AAAA'),
  ])
  const exchanges = recordsOf(answer)
    .filter(({ exchange }) => exchange !== '')
    .sort((one, other) => one.preference - other.preference)
    .slice(0, exchangesMax)
  const hosts = await Promise.all(
    exchanges.map(async ({ exchange, preference }): Promise<MailHost> => {
      const [a, aaaa, alias, tlsa] = await Promise.all([
        ask(exchange, 'A'),
        ask(exchange, 'AAAA'),
        ask(exchange, 'CNAME'),
        ask(`_25._tcp.${exchange}`, 'TLSA'),
      ])
      return { exchange, preference, addresses: [a, aaaa], alias, tlsa }
    }),
  )
  return { answer, hosts, own }
}
