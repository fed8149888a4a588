import type { Mechanism } from './mechanism.ts'

/** draft-murchison-sasl-login: the server asks for the name, then for the password, in words that nobody may rely on. */
export const login: Mechanism = {
  method: 'login',
  name: 'LOGIN',
  respond: (_challenge, step, { username, password }) => [username, password][step],
}
