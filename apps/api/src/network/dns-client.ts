import { randomInt } from 'node:crypto'
import { getServers } from 'node:dns'
import * as dnsPacket from 'dns-packet'
import type { AskDns, DnsAnswer, DnsFailure, DnsType } from './dns-answer.ts'
import type { DnsServer } from './dns-exchange.ts'
import { exchangeTcp, exchangeUdp } from './dns-exchange.ts'
import { decodeRecords } from './dns-records.ts'

export type DnsClientOptions = {
  /** Empty: those of the system. */
  servers?: DnsServer[]
  /** How long one server may take for one try. */
  tryMs?: number
}

// Fits one packet on any path (DNS flag day 2020); longer answers come truncated and are asked again over TCP.
const udpPayloadMax = 1232
const defaultTryMs = 2_000
const tries = 2

// RFC 8914 §4: the codes by which a validating resolver says that signatures do not verify.
const bogusCodes = new Set([6, 7, 8, 9, 10, 11, 12])

type Exchanged = { outcome: 'answered'; packet: dnsPacket.DecodedPacket } | { outcome: DnsFailure }

/**
 * A stub resolver that reads what `node:dns` hides: whether an answer is secure, insecure or bogus. It trusts its
 * servers and the path to them (RFC 4033 §7), as a stub must.
 */
export function createDnsClient(options: DnsClientOptions = {}): AskDns {
  const servers = options.servers?.length ? options.servers : systemServers()
  const tryMs = options.tryMs ?? defaultTryMs

  return async <Type extends DnsType>(name: string, type: Type): Promise<DnsAnswer<Type>> => {
    if (!isAskable(name)) return { outcome: 'no-such-name', security: 'insecure' }
    const exchanged = await exchange(servers, name, type, tryMs, false)
    if (exchanged.outcome !== 'answered') return { outcome: 'failed', reason: exchanged.outcome }
    const packet = exchanged.packet
    switch (responseCodeOf(packet)) {
      case responseCodes.noError:
        return toAnswer(packet, type)
      case responseCodes.noSuchName:
        return { outcome: 'no-such-name', security: securityOf(packet) }
      case responseCodes.refused:
        return { outcome: 'failed', reason: 'refused' }
      case responseCodes.serverFailure:
        return { outcome: 'failed', reason: await explainFailure(packet, name, type) }
      default:
        return { outcome: 'failed', reason: 'server-failure' }
    }
  }

  // RFC 4035 §4.9.2: a resolver that withholds bogus data gives it away once checking is disabled; one whose
  // authority is lame still fails.
  async function explainFailure(
    packet: dnsPacket.DecodedPacket,
    name: string,
    type: DnsType,
  ): Promise<DnsFailure> {
    if (extendedErrors(packet).some((code) => bogusCodes.has(code))) return 'bogus'
    const unchecked = await exchange(servers, name, type, tryMs, true)
    if (unchecked.outcome !== 'answered') return 'server-failure'
    const code = responseCodeOf(unchecked.packet)
    const isGivenAway = code === responseCodes.noError || code === responseCodes.noSuchName
    return isGivenAway ? 'bogus' : 'server-failure'
  }
}

async function exchange(
  servers: DnsServer[],
  name: string,
  type: DnsType,
  tryMs: number,
  isCheckingDisabled: boolean,
): Promise<Exchanged> {
  let failure: DnsFailure = 'timeout'
  for (let attempt = 0; attempt < tries; attempt++) {
    const server = servers[attempt % servers.length]
    if (server === undefined) break
    const id = randomInt(65_536)
    const question = encodeQuestion(id, name, type, isCheckingDisabled)
    const accepts = (packet: Buffer) => decode(packet, id, name, type) !== undefined
    const overUdp = await exchangeUdp(server, question, accepts, tryMs)
    if (overUdp.outcome !== 'answered') {
      failure = overUdp.outcome
      continue
    }
    const answer = decode(overUdp.packet, id, name, type)
    if (answer !== undefined && !answer.flag_tc) return { outcome: 'answered', packet: answer }
    const overTcp = await exchangeTcp(server, question, tryMs)
    if (overTcp.outcome === 'answered') {
      const whole = decode(overTcp.packet, id, name, type)
      if (whole !== undefined) return { outcome: 'answered', packet: whole }
      failure = 'malformed'
    } else failure = overTcp.outcome
  }
  return { outcome: failure }
}

function encodeQuestion(
  id: number,
  name: string,
  type: DnsType,
  isCheckingDisabled: boolean,
): Buffer {
  return dnsPacket.encode({
    id,
    type: 'query',
    flags:
      dnsPacket.RECURSION_DESIRED |
      dnsPacket.AUTHENTIC_DATA |
      (isCheckingDisabled ? dnsPacket.CHECKING_DISABLED : 0),
    questions: [{ name, type, class: 'IN' }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: udpPayloadMax,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: dnsPacket.DNSSEC_OK,
        flag_do: true,
        options: [],
      },
    ],
  })
}

function decode(
  packet: Buffer,
  id: number,
  name: string,
  type: DnsType,
): dnsPacket.DecodedPacket | undefined {
  try {
    const decoded = dnsPacket.decode(packet)
    const [question] = decoded.questions ?? []
    const isOurs =
      decoded.type === 'response' &&
      decoded.id === id &&
      question?.type === type &&
      question.name.toLowerCase() === name.toLowerCase()
    return isOurs ? decoded : undefined
  } catch {
    return undefined
  }
}

function toAnswer<Type extends DnsType>(
  packet: dnsPacket.DecodedPacket,
  type: Type,
): DnsAnswer<Type> {
  const records = decodeRecords(packet.answers ?? [], type)
  const security = securityOf(packet)
  return records.length === 0
    ? { outcome: 'no-records', security }
    : { outcome: 'records', records, security }
}

// RFC 1035 §4.1.1.
const responseCodes = { noError: 0, serverFailure: 2, noSuchName: 3, refused: 5 } as const

function responseCodeOf(packet: dnsPacket.DecodedPacket): number {
  return (packet.flags ?? 0) & 0x0f
}

function securityOf(packet: dnsPacket.DecodedPacket): 'secure' | 'insecure' {
  return packet.flag_ad ? 'secure' : 'insecure'
}

function extendedErrors(packet: dnsPacket.DecodedPacket): number[] {
  const opt = packet.additionals?.find((record) => record.type === 'OPT')
  if (opt?.type !== 'OPT') return []
  const codes: number[] = []
  for (const option of opt.options) {
    // The option's type knows the codes of its day; 15 is RFC 8914.
    if ((option.code as number) === 15 && option.data !== undefined && option.data.length >= 2) {
      codes.push(option.data.readUInt16BE(0))
    }
  }
  return codes
}

function isAskable(name: string): boolean {
  const labels = name.replace(/\.$/, '').split('.')
  return name.length <= 253 && labels.every((label) => label.length >= 1 && label.length <= 63)
}

function systemServers(): DnsServer[] {
  return getServers().flatMap((server) => parseDnsServer(server) ?? [])
}

/** Reads `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1` or `[2001:db8::1]:5353`. */
export function parseDnsServer(text: string): DnsServer | undefined {
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(text)
  if (bracketed) return { address: bracketed[1] ?? '', port: Number(bracketed[2] ?? 53) }
  const [address = '', port, ...more] = text.split(':')
  if (more.length > 0) return { address: text, port: 53 }
  return address === '' ? undefined : { address, port: Number(port ?? 53) }
}
