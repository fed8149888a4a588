import { isIP } from 'node:net'
import type { Hop } from '@ehlo/shared'
import { parseReceived } from 'mailauth/lib/parse-received.js'
import type { ReceivedField } from 'mailauth/lib/parse-received.js'
import { isLoopbackAddress } from '../../ip/public-address.ts'
import { organisationOf, receiversOf } from './organisation.ts'
import { harmlessLine } from './parse-header.ts'

/** Where a message came into the receiver's systems, as the receiver's own server saw it. */
export type Border = { address: string; helo: string }

const mostHops = 30
// Within one machine or product: no wire that TLS would protect.
const localProtocol = /LMTP|LOCAL|MAPI|HTTP|PIPE|UUCP/i
const encryptedProtocol = /^(?:E?SMTPS|ESMTPSA|LMTPSA?|UTF8SMTPSA?)$/i
const cleartextProtocol = /^(?:UTF8|E)?SMTPA?$/i

/** The way of a message from its Received fields, the latest hop first. */
export function readHops(received: readonly string[]): Hop[] {
  return received.slice(0, mostHops).flatMap((value) => {
    const field = parse(value)
    if (field === undefined) return []
    const from = field.from?.value
    const by = field.by?.value
    const protocol = field.with?.value
    return [
      {
        ...(from === undefined ? {} : { from: harmlessLine(from) }),
        ...(by === undefined ? {} : { by: harmlessLine(by) }),
        ...(protocol === undefined ? {} : { protocol: harmlessLine(protocol) }),
        encrypted: judgeHop(field),
      },
    ]
  })
}

function judgeHop(field: ReceivedField): Hop['encrypted'] {
  const protocol = field.with?.value ?? ''
  if (encryptedProtocol.test(protocol)) return 'yes'
  // mailauth takes the comment that names a cipher or a version of TLS.
  if (field.tls !== undefined) return 'yes'
  const address = addressIn(field)
  const isLoopback = address !== undefined && isLoopbackAddress(address)
  if (field.from === undefined || localProtocol.test(protocol) || isLoopback) return 'local'
  if (field.from.value === field.by?.value) return 'local'
  return cleartextProtocol.test(protocol) ? 'no' : 'unknown'
}

/**
 * The hop by which a message entered from another organisation. None where the login's own server is the receiver's: then
 * SPF has nothing to say, since the client of a submission is no mail server.
 */
export function findBorder(received: readonly string[], receiver: string): Border | undefined {
  const fields = received.slice(0, mostHops).flatMap((value) => parse(value) ?? [])
  const receivers = receiversOf(
    receiver,
    fields.map(({ by }) => by?.value),
  )
  for (const field of fields) {
    const by = organisationOf(field.by?.value ?? '')
    // Gmail's first hops are `by` an address of its own.
    if (by !== undefined && !receivers.has(by)) return undefined
    const address = addressIn(field)
    if (field.from === undefined || address === undefined || isLoopbackAddress(address)) continue
    if (/A$/i.test(field.with?.value ?? '')) return undefined
    const from = organisationOf(nameIn(field))
    if (from !== undefined && receivers.has(from)) continue
    return { address, helo: field.from.value }
  }
  return undefined
}

function parse(value: string): ReceivedField | undefined {
  const field = parseReceived(`Received: ${value.slice(0, 2000)}`)
  return field === false ? undefined : field
}

// `from helo (name [address])`: the address is what the receiver saw, the name before it what its DNS says.
function addressIn({ from }: ReceivedField): string | undefined {
  const text = `${from?.value ?? ''} ${from?.comment ?? ''}`
  const candidates = text.match(/[0-9a-f:.]{3,45}/gi) ?? []
  return candidates.findLast((candidate) => isIP(candidate) !== 0)
}

function nameIn({ from }: ReceivedField): string {
  return from?.comment?.match(/^([a-z0-9.-]+)/i)?.[1] ?? from?.value ?? ''
}
