import { Duplex } from 'node:stream'
import type { SmtpSession } from './session.ts'

const doneAlready = new Set(['STARTTLS', 'AUTH'])

/**
 * A session that is ready for MAIL, as a socket for nodemailer's SMTPConnection: it plays the greeting and the answer to
 * EHLO again, since both were said already, and then carries bytes. So nodemailer sends over what was resolved, checked,
 * verified and logged in by one and the same code, and every reply is bounded and redacted before nodemailer reads it.
 */
export class SessionSocket extends Duplex {
  readonly #session: SmtpSession
  #phase: 'hello' | 'commands' | 'data' = 'hello'
  #messageBytes = 0
  #lastBytes = ''

  constructor(session: SmtpSession) {
    super()
    this.#session = session
    session.onReply = ({ reply, lines }) => {
      if (this.#phase === 'data') {
        session.note(`message of ${this.#messageBytes} bytes`)
        this.#phase = 'commands'
      }
      if (reply.code === 354) {
        this.#phase = 'data'
        this.#messageBytes = 0
        this.#lastBytes = ''
      }
      this.push(`${lines.join('\r\n')}\r\n`)
    }
    session.onEnd = () => this.push(null)
    this.push('220 ready\r\n')
  }

  /** Whether the end of a message has left that the server has not answered: it may have taken it. */
  get isDotUnanswered(): boolean {
    return this.#phase === 'data' && this.#lastBytes === '\r\n.\r\n'
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#forward([chunk])
    done()
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#forward(chunks.map(({ chunk }) => chunk))
    done()
  }

  override _final(done: () => void): void {
    done()
  }

  override _destroy(_error: Error | null, done: () => void): void {
    this.#session.onReply = undefined
    this.#session.onEnd = undefined
    done()
  }

  setTimeout(): this {
    return this
  }

  #forward(chunks: Buffer[]): void {
    const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
    if (this.#phase === 'hello') {
      this.#phase = 'commands'
      this.push(`${this.#ehloReply()}\r\n`)
      return
    }
    if (this.#phase === 'data') {
      this.#messageBytes += bytes.length
      this.#lastBytes = `${this.#lastBytes}${bytes.subarray(-5).toString('latin1')}`.slice(-5)
      this.#session.write(bytes, [])
      return
    }
    this.#session.write(bytes, bytes.toString('utf8').trimEnd().split('\r\n'))
  }

  #ehloReply(): string {
    const offered = this.#session.capabilities?.extensions ?? []
    const extensions = offered.filter(({ keyword }) => !doneAlready.has(keyword))
    const lines = [
      'ready',
      ...extensions.map(({ keyword, value }) => `${keyword} ${value ?? ''}`.trim()),
    ]
    return lines.map((line, i) => `250${i < lines.length - 1 ? '-' : ' '}${line}`).join('\r\n')
  }
}
