import type { Candidate } from '../findings.ts'
import { Draft } from './draft.ts'
import { roleOf } from './tokens/host-names.ts'
import { placeholderOf } from './tokens/placeholders.ts'

const mostDrafts = 200

/** The servers of a page, each once. */
export class Drafts {
  readonly #byHost = new Map<string, Draft>()

  get areTooMany(): boolean {
    return this.#byHost.size >= mostDrafts
  }

  has(host: string): boolean {
    return this.#byHost.has(host)
  }

  of(host: string, source: () => string): Draft {
    const known = this.#byHost.get(host)
    if (known !== undefined) return known
    const draft = new Draft(host, source())
    this.#byHost.set(host, draft)
    return draft
  }

  /** "smtp.a.no was retired", after a log that named it. */
  withdraw(host: string): void {
    const draft = this.#byHost.get(host)
    if (draft?.hasPorts === false) draft.isTrial = true
  }

  /** "Replace yourdomain.com by your own" below `mail.yourdomain.com`. */
  isPartToFillIn(host: string): boolean {
    if (placeholderOf(host) !== host) return false
    return [...this.#byHost.keys()].some((known) => known.endsWith(`.${host}`))
  }

  settle(): Candidate[] {
    const drafts = [...this.#byHost.values()].filter(
      (draft) =>
        (draft.isConfirmed || !draft.isPossible) &&
        (!draft.isOnlyForReading || roleOf(draft.host) === 'sends'),
    )
    const areAllTrials = drafts.every(({ isTrial }) => isTrial)
    return drafts.filter(({ isTrial }) => areAllTrials || !isTrial).map((draft) => draft.settle())
  }
}
