import { describeKeyPlace } from './security/load-secret-keys.ts'
import type { SecretKeySource } from './security/load-secret-keys.ts'

/** What a start says where passwords were sealed with a key that it was not given: what is lost, what is not, what to do. */
export function explainLostKey(passwords: number, source: SecretKeySource): string[] {
  const [what, again] =
    passwords === 1
      ? ['1 stored password cannot be read: it was', 'the password']
      : [`${passwords} stored passwords cannot be read: they were`, 'the passwords']
  return [
    `${what} sealed with a key that is not ${describeKeyPlace(source)}. Nothing else is lost.`,
    `Add the former key there, behind the present one and a comma, and start Ehlo again; or enter ${again} again.`,
  ]
}
