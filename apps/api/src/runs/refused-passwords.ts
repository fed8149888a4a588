import type { RunSettings } from '@ehlo/shared'
import { destinationFields } from '@ehlo/shared'
import { Refusal } from '../refusal.ts'
import { SlidingWindow } from './sliding-window.ts'

const periodMs = 10 * 60 * 1000
const mostTries = 3

/** A test that may send a password: `tries` earlier ones with the same password were refused. */
export type PasswordTry = {
  earlierRefusals: number
  /** Says how it went; to be called once, however the test ended. */
  settle: (authentication: 'pass' | 'fail' | 'unknown') => void
}

/**
 * Servers lock accounts after some refused logins. So a password that was refused is sent three times in ten minutes at
 * most; tests under way count too, or ten at once would pass, unless this very login worked a moment ago. Any change of
 * the connection is another matter, and a login that worked clears the count.
 */
export class RefusedPasswords {
  readonly #fingerprint: (text: string) => string
  readonly #refusals: SlidingWindow
  readonly #successes: SlidingWindow
  readonly #underWay = new Map<string, number>()

  constructor(fingerprint: (text: string) => string, now: () => number) {
    this.#fingerprint = fingerprint
    this.#refusals = new SlidingWindow(periodMs, now)
    this.#successes = new SlidingWindow(periodMs, now)
  }

  /** Refuses 429 where the server would have to refuse the same password a fourth time. */
  begin(settings: RunSettings, password: string | undefined): PasswordTry {
    if (password === undefined || settings.authMethod === 'none') return untried
    const name = this.#name(settings, password)
    const earlierRefusals = this.#refusals.count(name)
    const underWay = this.#underWay.get(name) ?? 0
    if (earlierRefusals > 0 && earlierRefusals + underWay >= mostTries) {
      throw new Refusal(
        'too-many-requests',
        `The server refused this password ${earlierRefusals} times within ten minutes. Servers lock accounts after ` +
          'some more, so Ehlo does not send it again for now. Change the connection, or wait.',
        { retryAfterSeconds: this.#refusals.secondsUntilFewer(name) },
      )
    }
    if (underWay >= mostTries && this.#successes.count(name) === 0) {
      throw new Refusal(
        'too-many-requests',
        'This login is being tested several times at this moment. Wait until one of the tests has ended.',
        { retryAfterSeconds: 5 },
      )
    }
    this.#underWay.set(name, underWay + 1)
    return {
      earlierRefusals,
      settle: (authentication) => {
        this.#leave(name)
        this.#remember(name, authentication)
      },
    }
  }

  #remember(name: string, authentication: 'pass' | 'fail' | 'unknown'): void {
    if (authentication === 'fail') {
      this.#successes.forget(name)
      this.#refusals.add(name)
    } else if (authentication === 'pass') {
      this.#refusals.forget(name)
      this.#successes.forget(name)
      this.#successes.add(name)
    }
  }

  #leave(name: string): void {
    const others = (this.#underWay.get(name) ?? 1) - 1
    if (others === 0) this.#underWay.delete(name)
    else this.#underWay.set(name, others)
  }

  #name(settings: RunSettings, password: string): string {
    const destination = destinationFields.map((field) => settings[field])
    return this.#fingerprint(JSON.stringify([...destination, password]))
  }
}

const untried: PasswordTry = { earlierRefusals: 0, settle: () => {} }
