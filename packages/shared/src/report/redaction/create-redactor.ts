import { mark, withoutMarks } from './marked-text.ts'
import type { Redaction } from './redaction.ts'
import { removeSecrets } from './remove-secrets.ts'

/** What is known to be private beyond what its shape tells. */
export type PrivateNames = {
  username?: string | undefined
  /** The name that this machine says in EHLO. */
  ehloName?: string | undefined
}

// Each begins where a run of its characters begins, so that a long run is read once.
const address =
  /(?<![\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-])([\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-])[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{0,1000}@/gu
const ipv4 = /(?<![\d.])(\d{1,3}\.\d{1,3})\.\d{1,3}\.\d{1,3}(?![\d.]\d)/g
const ipv6 = /(?<![\w:])([\da-f]{1,4}):[\da-f:]{1,35}(?![\w:])/gi
// RFC 6762, RFC 8375, and what Active Directory domains and home routers are called.
const internalHost =
  /(?<![\w.-])[\w.-]{1,253}\.(local|lan|internal|intranet|corp|home|localdomain|private|home\.arpa)(?![\w-])/gi
const messageId =
  /(message-id:?\s{0,3}<|\bqueued as |\bInternalId=|\bmid=<?|\bid=)([^\s<>,;\]]{4,250})/gi

// They say what is wrong (RFC 1122 §3.2.1.3), and of whom nothing.
const telling = /^(?:127\.0|0\.0)$/

/** Makes the function through which every text of a report goes: secrets out, private things shortened. */
export function createRedactor(
  redaction: Redaction,
  { username = '', ehloName = '' }: PrivateNames,
): (text: string) => string {
  const login = redaction.people ? literal(username) : undefined
  const machine = redaction.internalHosts ? literal(ehloName) : undefined
  return (text) => {
    let safe = removeSecrets(withoutMarks(text))
    if (redaction.messageIds) {
      safe = safe.replaceAll(messageId, (_, before: string) => before + mark('messageIds', '…'))
    }
    if (redaction.people) {
      safe = safe.replaceAll(address, (_, first: string) => `${mark('people', `${first}…`)}@`)
      if (login !== undefined) {
        safe = safe.replaceAll(login, (name) => mark('people', `${name.slice(0, 1)}…`))
      }
    }
    if (machine !== undefined) safe = safe.replaceAll(machine, mark('internalHosts', '…'))
    if (redaction.internalHosts) {
      safe = safe.replaceAll(internalHost, (_, top: string) => mark('internalHosts', `….${top}`))
    }
    if (redaction.ipAddresses) {
      safe = safe
        .replaceAll(ipv4, (whole, network: string) =>
          telling.test(network) ? whole : mark('ipAddresses', `${network}.…`),
        )
        .replaceAll(ipv6, (whole, network: string) =>
          looksLikeIpv6(whole) ? mark('ipAddresses', `${network}:…`) : whole,
        )
    }
    return safe
  }
}

// A time of day has colons too.
function looksLikeIpv6(text: string): boolean {
  return text.includes('::') || text.split(':').length === 8
}

/** A name wherever it stands as a whole word; an address is found by its shape already. */
function literal(name: string): RegExp | undefined {
  if (name.length < 3 || name.includes('@')) return undefined
  const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu')
}
