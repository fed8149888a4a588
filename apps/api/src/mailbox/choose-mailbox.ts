import type { DeliveryCheck, RunSettings } from '@ehlo/shared'
import { findProvider, providers } from '@ehlo/shared/providers'
import type { Provider } from '@ehlo/shared/providers'
import type { MailboxAccess } from './mailbox-access.ts'

type Place = Pick<MailboxAccess, 'host' | 'port' | 'encryption'>

export type ChosenMailbox =
  | { status: 'chosen'; access: MailboxAccess & { deleteCopies: boolean } }
  | { status: 'refused'; pointer: string; detail: string }

const usualPorts = { tls: 993, starttls: 143, none: 143 } as const
const imapPorts: ReadonlySet<number> = new Set([143, 993])

/**
 * Where the copies are read, and by which login. A password belongs to the destination that it was given for: the login's
 * own goes to the connection's host and to the IMAP server of its provider, never in clear where mail goes protected; for
 * any other place, or any other user, one must be given (docs/adr/0007).
 */
export function chooseMailbox(
  check: DeliveryCheck,
  settings: RunSettings,
  ownPassword: string | undefined,
): ChosenMailbox {
  const known = knownPlace(settings.host)
  const place = placeOf(check, known ?? { host: settings.host, port: 993, encryption: 'tls' })
  const { username = settings.username, password: given = '', deleteCopies = false } = check
  const access = { ...place, username, deleteCopies, tlsVerification: trustOf(place, settings) }
  if (given !== '') {
    return { status: 'chosen', access: { ...access, password: given, authMethod: 'auto' } }
  }
  const isOwn = username === settings.username
  const isEntitled = isOwn && mayHaveOwnPassword(place, settings, known)
  // An IMAP login would tell a password that CRAM-MD5 was chosen for to keep.
  const isTold = settings.authMethod !== 'none' && settings.authMethod !== 'cram-md5'
  if (!isEntitled || ownPassword === undefined || !isTold) {
    return {
      status: 'refused',
      pointer: '/deliveryCheck/password',
      detail: `is needed: the password of the connection is not sent to ${place.host}:${place.port} for this user`,
    }
  }
  const { authMethod } = settings
  return { status: 'chosen', access: { ...access, password: ownPassword, authMethod } }
}

function placeOf({ host, port, encryption }: DeliveryCheck, usual: Place): Place {
  if (host === undefined && port === undefined && encryption === undefined) return usual
  const chosen = encryption ?? (port === usualPorts.starttls ? 'starttls' : 'tls')
  return { host: host ?? usual.host, port: port ?? usualPorts[chosen], encryption: chosen }
}

function knownPlace(submissionHost: string): Place | undefined {
  const id = findProvider({ host: submissionHost })
  const provider: Provider | undefined = id === undefined ? undefined : providers[id]
  return provider?.imap
}

function mayHaveOwnPassword(place: Place, settings: RunSettings, known: Place | undefined) {
  const isKnown =
    known !== undefined &&
    isSameHost(place.host, known.host) &&
    place.port === known.port &&
    place.encryption === known.encryption
  const isSameServer = isSameHost(place.host, settings.host) && imapPorts.has(place.port)
  const isAsProtected = place.encryption !== 'none' || settings.encryption === 'none'
  return isKnown || (isSameServer && isAsProtected)
}

// A pinned certificate is that of the connection's host; elsewhere nobody has vouched for any.
function trustOf({ host }: Place, settings: RunSettings): MailboxAccess['tlsVerification'] {
  return isSameHost(host, settings.host) ? settings.tlsVerification : 'full'
}

function isSameHost(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
