import type { AuthMethod } from '@ehlo/shared'

/**
 * A login within one run. It remembers what became of its password: one that was refused, or whose fate is unknown, is
 * never sent again, by no other mechanism and no other session, since accounts lock.
 */
export class Credential {
  readonly username: string
  readonly method: AuthMethod
  readonly #password: string | undefined
  state: 'unused' | 'accepted' | 'spent' = 'unused'

  constructor(username: string, password: string | undefined, method: AuthMethod) {
    this.username = username
    this.method = method
    this.#password = password
  }

  /** The password, for the mechanism that is about to send it. */
  reveal(): string | undefined {
    return this.state === 'spent' ? undefined : this.#password
  }

  get isMissing(): boolean {
    return this.#password === undefined || this.#password === ''
  }
}
