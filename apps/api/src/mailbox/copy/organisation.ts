import { getDomain } from 'tldts'

/** The registrable domain of a host or address: who runs it, as far as names tell. */
export function organisationOf(name: string): string | undefined {
  const host = name.slice(name.lastIndexOf('@') + 1).toLowerCase()
  return getDomain(host) ?? undefined
}

/** The receiver's organisations: that of the mailbox's host, and of the host that says it received the message last. */
export function receiversOf(receiver: string, received: readonly (string | undefined)[]) {
  const latest = received.flatMap((by) => organisationOf(by ?? '') ?? []).slice(0, 1)
  return new Set([organisationOf(receiver), ...latest].flatMap((name) => name ?? []))
}
