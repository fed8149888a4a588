import type { RunSettings } from '@ehlo/shared'
import { destinationFields } from '@ehlo/shared'
import { Refusal } from '../refusal.ts'
import type { Write } from '../writes.ts'
import type { RefusalStore } from './refusal-store.ts'
import { SlidingWindow } from './sliding-window.ts'

const refusalPeriodMs = 10 * 60 * 1000
const mostTries = 3

type Destination = Pick<RunSettings, (typeof destinationFields)[number]>

/** A test that may send a password: `earlierRefusals` others with the same password were refused. */
export type PasswordTry = {
  earlierRefusals: number
  /** What is to be kept of how it went. */
  conclude: (authentication: 'pass' | 'fail' | 'unknown') => Write[]
  /** The test is over, and what was concluded is on disk; to be called once, however it ended. */
  leave: () => void
}

type RefusedPasswordsParts = {
  store: RefusalStore
  fingerprint: (text: string) => string
  now: () => number
}

/**
 * Servers lock accounts after some refused logins. So a password that was refused is sent three times in ten minutes at
 * most, a restart between them or not; tests under way count too, or ten at once would pass, unless this very login
 * worked a moment ago. Any change of the connection is another matter, and a login that worked clears the count.
 */
export class RefusedPasswords {
  readonly #parts: RefusedPasswordsParts
  readonly #successes: SlidingWindow
  readonly #underWay = new Map<string, number>()
  #ended = 0

  constructor(parts: RefusedPasswordsParts) {
    this.#parts = parts
    this.#successes = new SlidingWindow(refusalPeriodMs, parts.now)
  }

  /** Refuses 429 where the server would have to refuse the same password a fourth time. */
  async begin(settings: Destination, password: string | undefined): Promise<PasswordTry> {
    if (password === undefined || settings.authMethod === 'none') return untried
    const name = this.#name(settings, password)
    const ownName = this.#ownName(settings, password)
    const refusals = await this.#readRefusals(name)
    this.#check(name, refusals)
    this.#underWay.set(name, (this.#underWay.get(name) ?? 0) + 1)
    return {
      earlierRefusals: refusals.length,
      conclude: (authentication) => this.#conclude(name, ownName, authentication),
      leave: () => this.#leave(name),
    }
  }

  /**
   * Whether a server refused this password after `since`, and no person's test has passed since then: until one does,
   * nothing automatic sends it again.
   */
  async wasRefused(
    settings: Destination,
    password: string | undefined,
    since: string,
  ): Promise<boolean> {
    if (password === undefined) return false
    for (const name of [this.#name(settings, password), this.#ownName(settings, password)]) {
      if ((await this.#parts.store.timesAfter(name, since)).length > 0) return true
    }
    return false
  }

  /** What is to be kept where nobody pressed a button: it leaves a person the three tries of ten minutes. */
  noteByItself(settings: Destination, password: string | undefined): Write[] {
    if (password === undefined) return []
    const at = new Date(this.#parts.now()).toISOString()
    return [this.#parts.store.add({ fingerprint: this.#ownName(settings, password), at })]
  }

  async #readRefusals(name: string): Promise<string[]> {
    const { store, now } = this.#parts
    let endedBefore
    let refusals
    // A test that ends while this is read may count neither as refused nor as under way.
    do {
      endedBefore = this.#ended
      refusals = await store.timesAfter(name, new Date(now() - refusalPeriodMs).toISOString())
    } while (endedBefore !== this.#ended)
    return refusals
  }

  #check(name: string, refusals: readonly string[]): void {
    const underWay = this.#underWay.get(name) ?? 0
    const [oldest] = refusals
    if (oldest !== undefined && refusals.length + underWay >= mostTries) {
      const waitMs = Date.parse(oldest) + refusalPeriodMs - this.#parts.now()
      throw new Refusal(
        'too-many-requests',
        `The server refused this password ${refusals.length} times within ten minutes. Servers lock accounts after ` +
          'some more, so Ehlo does not send it again for now. Change the connection, or wait.',
        { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) },
      )
    }
    if (underWay >= mostTries && this.#successes.count(name) === 0) {
      throw new Refusal(
        'too-many-requests',
        'This login is being tested several times at this moment. Wait until one of the tests has ended.',
        { retryAfterSeconds: 5 },
      )
    }
  }

  #conclude(name: string, ownName: string, authentication: 'pass' | 'fail' | 'unknown'): Write[] {
    const { store, now } = this.#parts
    if (authentication === 'unknown') return []
    this.#successes.forget(name)
    if (authentication === 'fail') {
      return [store.add({ fingerprint: name, at: new Date(now()).toISOString() })]
    }
    this.#successes.add(name)
    return [store.forget(name), store.forget(ownName)]
  }

  #leave(name: string): void {
    this.#ended += 1
    const others = (this.#underWay.get(name) ?? 1) - 1
    if (others === 0) this.#underWay.delete(name)
    else this.#underWay.set(name, others)
  }

  #name(settings: Destination, password: string): string {
    const destination = destinationFields.map((field) => settings[field])
    return this.#parts.fingerprint(JSON.stringify([...destination, password]))
  }

  /** The name for what Ehlo tried by itself. */
  #ownName(settings: Destination, password: string): string {
    return this.#parts.fingerprint(JSON.stringify(['by itself', this.#name(settings, password)]))
  }
}

export const untried: PasswordTry = { earlierRefusals: 0, conclude: () => [], leave: () => {} }
