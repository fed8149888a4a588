import type { Answer } from 'dns-packet'
import type { DnsRecordData, DnsType } from './dns-answer.ts'

/** A decoded answer section, reduced to the records of the type that was asked for. */
export function decodeRecords<Type extends DnsType>(
  answers: Answer[],
  type: Type,
): DnsRecordData[Type][] {
  return answers.flatMap((answer) => {
    const data = answer.type === type ? decodeRecord(answer) : undefined
    // decodeRecord answers the data of answer.type, which equals Type here.
    return data === undefined ? [] : [data as DnsRecordData[Type]]
  })
}

function decodeRecord(answer: Answer): DnsRecordData[DnsType] | undefined {
  if (answer.type === 'A' || answer.type === 'AAAA') return answer.data
  if (answer.type === 'CNAME' || answer.type === 'NS' || answer.type === 'PTR') {
    return toName(answer.data)
  }
  if (answer.type === 'CAA') {
    const { flags = 0, tag, value } = answer.data
    return { isCritical: (flags & 0x80) !== 0, tag, value }
  }
  if (answer.type === 'MX') {
    const { preference = 0, exchange } = answer.data
    return { preference, exchange: toName(exchange) }
  }
  if (answer.type === 'SRV') {
    const { priority = 0, weight = 0, port, target } = answer.data
    return { priority, weight, port, target: toName(target) }
  }
  if (answer.type === 'TLSA') {
    const { usage, selector, matchingType, certificate } = answer.data
    return { usage, selector, matchingType, data: Buffer.from(certificate) }
  }
  return answer.type === 'TXT' ? [answer.data].flat().map(String).join('') : undefined
}

// The root, which RFC 7505 and RFC 2782 use for "no service", reads "." in some decoders and "" in others.
function toName(name: string): string {
  return name.replace(/\.$/, '').toLowerCase()
}
