import type { Provider } from '../provider.ts'
import type { LoginWords } from './login-words.ts'

/** What to have ready before a login at a provider is typed: the secret that it takes, and the shape of its user name. */
export function describeLogin(
  { login, loginName, literalUser = '' }: Pick<Provider, 'login' | 'loginName' | 'literalUser'>,
  words: LoginWords,
): string {
  const need = words.needs[login]
  // Of a pair of keys the need itself says which is the user name.
  return login === 'none' || login === 'key-pair'
    ? need
    : `${need} ${words.names[loginName](literalUser)}`
}
