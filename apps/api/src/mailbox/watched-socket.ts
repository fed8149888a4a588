import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import type { Dialogue } from './dialogue.ts'

/**
 * A socket as imapflow gets it: what goes over it is noted, and what comes is counted, so that no server can say more
 * than `budget` allows.
 */
export class WatchedSocket extends Duplex {
  readonly #source: Socket
  readonly #dialogue: Dialogue
  readonly #budget: { bytes: number; onOverflow: () => void }

  constructor(
    source: Socket,
    dialogue: Dialogue,
    budget: { bytes: number; onOverflow: () => void },
  ) {
    super()
    this.#source = source
    this.#dialogue = dialogue
    this.#budget = budget
    // An error without a listener would end the process, and imapflow takes its own away when it closes.
    this.on('error', ignoreError)
    source.on('data', this.#onData)
    source.on('end', this.#onEnd)
    source.on('error', this.#onError)
    source.on('close', this.#onClose)
  }

  /** Lets go of the plain socket, for TLS to be laid over it. */
  release(): Socket {
    this.#source.off('data', this.#onData)
    this.#source.off('end', this.#onEnd)
    this.#source.off('error', this.#onError)
    this.#source.off('close', this.#onClose)
    this.#source.on('error', ignoreError)
    return this.#source
  }

  // What imapflow asks of a socket; time is limited by whoever opened the mailbox.
  setTimeout(): this {
    return this
  }

  override _read(): void {
    this.#source.resume()
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#dialogue.hearClient(chunk)
    this.#source.write(chunk, done)
  }

  override _final(done: () => void): void {
    this.#source.end(() => done())
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#source.on('error', ignoreError)
    this.#source.destroy()
    done(error)
  }

  readonly #onData = (chunk: Buffer) => {
    this.#budget.bytes -= chunk.length
    if (this.#budget.bytes < 0) {
      this.#budget.onOverflow()
      return
    }
    this.#dialogue.hearServer(chunk)
    if (!this.push(chunk)) this.#source.pause()
  }

  readonly #onEnd = () => this.push(null)
  readonly #onError = (error: Error) => this.destroy(error)
  readonly #onClose = () => this.destroy()
}

function ignoreError(): void {}
