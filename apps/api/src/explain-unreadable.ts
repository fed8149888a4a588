import type { RotationReport } from './connections/connections.ts'
import { describeKeyPlace } from './security/load-secret-keys.ts'
import type { SecretKeySource } from './security/load-secret-keys.ts'

/** What a start says of passwords that no key opens: why, and what to do. */
export function explainUnreadable(
  { withoutKey, unreadable }: Omit<RotationReport, 'rotated'>,
  source: SecretKeySource,
): string[] {
  return [
    ...(withoutKey === 0 ? [] : explainLostKey(withoutKey, source)),
    ...(unreadable === 0 ? [] : [explainUnopened(unreadable)]),
  ]
}

// Bodies of messages that wait may have been sealed with it, too: they are not counted here, so no more is promised.
function explainLostKey(passwords: number, source: SecretKeySource): string[] {
  const [what, again] =
    passwords === 1
      ? ['1 stored password cannot be read: it was', 'the password']
      : [`${passwords} stored passwords cannot be read: they were`, 'the passwords']
  return [
    `${what} sealed with a key that is not ${describeKeyPlace(source)}. All else of the connections is there.`,
    `Add the former key there, after the present one, with a comma between, and start Ehlo again; or enter ${again} again.`,
  ]
}

function explainUnopened(passwords: number): string {
  const [what, again] =
    passwords === 1
      ? ['1 stored password does not open, though its key is here: it', 'it']
      : [`${passwords} stored passwords do not open, though their keys are here: they`, 'them']
  return `${what} or the settings of the connection were changed in the database. Enter ${again} again.`
}
