import { destinationFields } from '@ehlo/shared'
import type { Connection, RunSettings } from '@ehlo/shared'

export type Destination = Pick<Connection, (typeof destinationFields)[number]>

const purpose = 'connection password'

/** The fields in which two destinations differ. */
export function differingFields(left: Destination, right: Destination): string[] {
  return destinationFields.filter((field) => left[field] !== right[field])
}

/** All that a test may know of a connection beside the password. */
export function destinationOf(connection: Destination): RunSettings {
  const { host, port, encryption, username, authMethod, tlsVerification } = connection
  return { host, port, encryption, username, authMethod, tlsVerification }
}

/**
 * What a stored password is sealed with: its row and its destination. Whoever moves the sealed bytes to another row, or
 * changes a destination behind Ehlo's back, gets nothing that opens.
 */
export function sealingOf(
  connection: Destination & { id: string },
): [purpose: string, context: (string | number)[]] {
  return [purpose, [connection.id, ...destinationFields.map((field) => connection[field])]]
}
