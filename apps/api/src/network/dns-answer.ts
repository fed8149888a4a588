/** What each record type carries. TXT strings of one record are joined (RFC 7208 §3.3), names have no final dot. */
export type DnsRecordData = {
  A: string
  AAAA: string
  CAA: { isCritical: boolean; tag: string; value: string }
  CNAME: string
  MX: { preference: number; exchange: string }
  NS: string
  PTR: string
  SRV: { priority: number; weight: number; port: number; target: string }
  TLSA: { usage: number; selector: number; matchingType: number; data: Buffer }
  TXT: string
}
export type DnsType = keyof DnsRecordData

/** `secure`: the resolver validated the chain of signatures and said so (AD, RFC 4035 §3.2.3). */
export type DnsSecurity = 'secure' | 'insecure'

/** `bogus`: signatures are there and do not verify; the data is withheld on purpose (RFC 4033 §5). */
export type DnsFailure =
  | 'timeout'
  | 'refused'
  | 'server-failure'
  | 'bogus'
  | 'malformed'
  | 'unreachable'

export type DnsAnswer<Type extends DnsType = DnsType> =
  | { outcome: 'records'; records: DnsRecordData[Type][]; security: DnsSecurity }
  | { outcome: 'no-records' | 'no-such-name'; security: DnsSecurity }
  | { outcome: 'failed'; reason: DnsFailure }

/** Asks one question. Never rejects: what a name server does wrong is an answer. */
export type AskDns = <Type extends DnsType>(name: string, type: Type) => Promise<DnsAnswer<Type>>

/** The records of an answer, none where there are none or the question failed. */
export function recordsOf<Data>(
  answer: { outcome: 'records'; records: Data[] } | Exclude<DnsAnswer, { outcome: 'records' }>,
): Data[] {
  return answer.outcome === 'records' ? answer.records : []
}

/** Did DNSSEC vouch for this answer, be it that there is nothing? */
export function isSecure(answer: DnsAnswer): boolean {
  return answer.outcome !== 'failed' && answer.security === 'secure'
}

/** Asks each question once, however often it is put: the cache of one run. */
export function cacheDns(ask: AskDns): AskDns {
  const answers = new Map<string, Promise<DnsAnswer>>()
  return <Type extends DnsType>(name: string, type: Type) => {
    const key = `${type} ${name.toLowerCase().replace(/\.$/, '')}`
    const known = answers.get(key)
    // The key holds the type, so what lies under it is an answer of that type.
    if (known !== undefined) return known as Promise<DnsAnswer<Type>>
    const answer = ask(name, type)
    answers.set(key, answer)
    return answer
  }
}
