import type { TranscriptLine } from '@ehlo/shared'
import type { Redactor } from './redactor.ts'

/** Notes what one session says, each line as soon as it exists; without `write`, nothing. What arrives here from a server is redacted already. */
export class Transcript {
  readonly #session: string
  readonly #redactor: Redactor
  readonly #write: ((line: TranscriptLine) => void) | undefined
  readonly #startedAt: number

  constructor(
    session: string,
    options: { redactor: Redactor; write?: (line: TranscriptLine) => void; startedAt: number },
  ) {
    this.#session = session
    this.#redactor = options.redactor
    this.#write = options.write
    this.#startedAt = options.startedAt
  }

  add(from: TranscriptLine['from'], text: string, encrypted: boolean): void {
    if (this.#write === undefined) return
    const elapsedMs = performance.now() - this.#startedAt
    const safe = from === 'server' ? text : this.#redactor.redact(text)
    this.#write({ elapsedMs, session: this.#session, from, encrypted, text: safe })
  }
}
