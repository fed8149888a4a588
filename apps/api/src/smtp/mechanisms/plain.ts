import type { Mechanism } from './mechanism.ts'

/** RFC 4616; the authorisation identity stays empty, since some servers refuse any. */
export const plain: Mechanism = {
  method: 'plain',
  name: 'PLAIN',
  initialResponse: ({ username, password }) => `\0${username}\0${password}`,
  respond: () => undefined,
}
