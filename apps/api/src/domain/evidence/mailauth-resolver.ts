import type { AskDns, DnsAnswer } from '../../network/dns-answer.ts'

type Resolve = (name: string, type: string) => Promise<string[] | string[][]>

/** Our DNS in the shape of `dns.promises.resolve`, which mailauth takes: absence and failure are thrown as codes. */
export function toMailauthResolver(ask: AskDns): Resolve {
  return async (name, type) => {
    switch (type) {
      case 'TXT':
        return unwrap(await ask(name, 'TXT')).map((text) => [text])
      case 'A':
        return unwrap(await ask(name, 'A'))
      case 'AAAA':
        return unwrap(await ask(name, 'AAAA'))
      case 'PTR':
        return unwrap(await ask(name, 'PTR'))
      case 'CNAME':
        return unwrap(await ask(name, 'CNAME'))
      case 'MX': {
        const exchanges = unwrap(await ask(name, 'MX'))
        // mailauth types every record as text and reads node's objects for MX.
        return exchanges.map(({ preference, exchange }) => ({
          priority: preference,
          exchange,
        })) as unknown as string[]
      }
      default:
        throw new DnsError('ENOTIMP')
    }
  }
}

function unwrap<Data>(
  answer: { outcome: 'records'; records: Data[] } | Exclude<DnsAnswer, { outcome: 'records' }>,
): Data[] {
  switch (answer.outcome) {
    case 'records':
      return answer.records
    case 'no-records':
      throw new DnsError('ENODATA')
    case 'no-such-name':
      throw new DnsError('ENOTFOUND')
    case 'failed':
      throw new DnsError(codes[answer.reason])
  }
}

const codes = {
  timeout: 'ETIMEOUT',
  refused: 'EREFUSED',
  unreachable: 'ECONNREFUSED',
  'server-failure': 'ESERVFAIL',
  bogus: 'ESERVFAIL',
  malformed: 'EBADRESP',
} as const

class DnsError extends Error {
  override readonly name = 'DnsError'
  readonly code: string

  constructor(code: string) {
    super(`DNS: ${code}`)
    this.code = code
  }
}
