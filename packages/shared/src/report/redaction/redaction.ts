/** What a report hides unless told otherwise. Secrets are no kind: they are always removed, and nothing brings them back. */
export const redactionKinds = ['people', 'ipAddresses', 'internalHosts', 'messageIds'] as const
export type RedactionKind = (typeof redactionKinds)[number]

export type Redaction = Record<RedactionKind, boolean>

/** Everything hidden: what a report starts with. */
export const fullRedaction: Redaction = {
  people: true,
  ipAddresses: true,
  internalHosts: true,
  messageIds: true,
}
