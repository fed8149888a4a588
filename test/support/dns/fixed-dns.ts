import type {
  AskDns,
  DnsAnswer,
  DnsFailure,
  DnsRecordData,
  DnsSecurity,
  DnsType,
} from '../../../apps/api/src/network/dns-answer.ts'

type Records = { [Type in DnsType]?: DnsRecordData[Type][] | DnsFailure }

/** A zone as a table: absent names do not exist, absent types have no records, a failure stands for its records. */
export type FixedZone = Record<string, Records>

/** DNS answered from a table, for judgements that need no server. */
export function fixedDns(zone: FixedZone, security: DnsSecurity = 'insecure'): AskDns {
  const names = Object.keys(zone)
  return <Type extends DnsType>(name: string, type: Type): Promise<DnsAnswer<Type>> => {
    const asked = name.toLowerCase()
    const held: unknown = zone[asked]?.[type]
    // What the table holds under a type is that type's records, or a failure.
    if (typeof held === 'string') {
      return Promise.resolve({ outcome: 'failed', reason: held as DnsFailure })
    }
    if (held !== undefined) {
      const records = held as DnsRecordData[Type][]
      return Promise.resolve({ outcome: 'records', records, security })
    }
    // RFC 8020: a name exists as soon as one below it does.
    const exists = names.some((known) => known === asked || known.endsWith(`.${asked}`))
    return Promise.resolve({ outcome: exists ? 'no-records' : 'no-such-name', security })
  }
}
