import type { Socket } from 'node:net'
import type { Reply } from '@ehlo/shared'
import { readCapabilities } from './capabilities.ts'
import type { Capabilities } from './capabilities.ts'
import type { Answer, SessionFailure } from './failure.ts'
import type { Redactor } from './redactor.ts'
import { ReplyParser } from './reply-parser.ts'
import type { ReplyLines } from './reply-parser.ts'
import type { Transcript } from './transcript.ts'

type SessionOptions = {
  socket: Socket
  transcript: Transcript
  redactor: Redactor
  /** Ends the session at once. */
  signal?: AbortSignal
  /** Everything the server may say; less for a session that only looks. */
  sessionBytes?: number
}

export type Command = {
  text: string
  /** What the transcript shows instead of the text, where that holds a secret. */
  shown?: string
}

const contentChunkBytes = 64 * 1024
// How long a server may take to close after QUIT before its socket is dropped.
const lingerMs = 2000

/**
 * One SMTP conversation over one socket. It never throws for what a server does: each command is answered by a reply or
 * by the failure that ended the session, and after a failure nothing is sent any more.
 */
export class SmtpSession {
  readonly redactor: Redactor
  readonly #transcript: Transcript
  readonly #parser: ReplyParser
  readonly #waiting: ((answer: Answer) => void)[] = []
  readonly #signal: AbortSignal | undefined
  readonly #onAbort = () => this.fail(failureOf(this.#signal?.reason))
  #socket: Socket
  #unasked: Reply | undefined
  #failure: SessionFailure | undefined
  #timer: NodeJS.Timeout | undefined
  /** What the timer was set to, while it runs. */
  #limitMs: number | undefined
  /** Whether what is said now goes through TLS. */
  isEncrypted = false
  /** What the server offered in answer to the latest EHLO. */
  capabilities: Capabilities | undefined
  onEnd: ((failure: SessionFailure) => void) | undefined

  constructor({ socket, transcript, redactor, signal, sessionBytes }: SessionOptions) {
    this.redactor = redactor
    this.#transcript = transcript
    this.#signal = signal
    this.#parser = new ReplyParser({
      redactor,
      onReply: (reply) => this.#take(reply),
      onFailure: (failure) => this.fail(failure),
      ...(sessionBytes === undefined ? {} : { sessionBytes }),
    })
    this.#socket = socket
    if (signal?.aborted === true) this.#onAbort()
    else signal?.addEventListener('abort', this.#onAbort, { once: true })
    this.listen()
  }

  get socket(): Socket {
    return this.#socket
  }

  /** What ended the session; undefined while it goes on. */
  get failure(): SessionFailure | undefined {
    return this.#failure
  }

  /** The most bytes that this session ever held of what the server said. */
  get highWaterBytes(): number {
    return this.#parser.highWaterBytes
  }

  /** Ends the session unless what comes next is over in time; every call starts anew. */
  limit(ms: number | undefined): void {
    if (ms !== undefined && ms === this.#limitMs && this.#failure === undefined) {
      this.#timer?.refresh()
      return
    }
    clearTimeout(this.#timer)
    this.#limitMs = undefined
    if (ms === undefined || this.#failure !== undefined) return
    this.#limitMs = ms
    this.#timer = setTimeout(() => this.fail({ kind: 'timed-out' }), ms)
  }

  note(text: string): void {
    this.#transcript.add('note', text, this.isEncrypted)
  }

  /** The reply that comes without a command: the greeting. */
  expectReply(): Promise<Answer> {
    return this.#expect()
  }

  /** Sends one command and waits for its reply. */
  ask(text: string, shown?: string): Promise<Answer> {
    const [answer] = this.askAll([shown === undefined ? { text } : { text, shown }])
    // One command has one answer.
    return answer!
  }

  /** Sends a group of commands in one flight (RFC 2920); the caller has seen PIPELINING. */
  askAll(commands: readonly Command[]): Promise<Answer>[] {
    const unasked = this.#unasked
    if (unasked !== undefined) {
      // RFC 5321 §3.8: 421 may come at any time, before the server closes.
      this.fail(
        unasked.code === 421
          ? { kind: 'reply', reply: unasked }
          : { kind: 'unasked', reply: unasked },
      )
    }
    const answers = commands.map(() => this.#expect())
    if (this.#failure === undefined) {
      for (const { text, shown } of commands) {
        this.#transcript.add('client', shown ?? text, this.isEncrypted)
      }
      this.#socket.write(commands.map(({ text }) => toLine(text)).join(''))
    }
    return answers
  }

  /** Says EHLO and keeps what is offered (RFC 5321 §4.1.1.1). */
  async hello(name: string): Promise<Answer> {
    const answer = await this.ask(`EHLO ${name}`)
    if (answer.status === 'replied' && answer.reply.code === 250) {
      this.capabilities = readCapabilities(answer.reply)
    }
    return answer
  }

  /** Takes leave; the server's farewell is not waited for. */
  quit(): void {
    if (this.#failure !== undefined) return
    void this.ask('QUIT')
    const socket = this.#socket
    this.#settle({ kind: 'closed', code: 'QUIT', text: '' })
    this.#detach()
    socket.resume()
    socket.end()
    const linger = setTimeout(() => socket.destroy(), lingerMs)
    linger.unref()
    socket.once('close', () => clearTimeout(linger))
  }

  /** Drops the connection; whatever waits for a reply gets this failure. Only the first failure counts. */
  fail(failure: SessionFailure): void {
    if (this.#failure !== undefined) return
    this.#detach()
    this.#socket.destroy()
    this.#settle(failure)
  }

  /**
   * Stops listening, for a handshake. Answers what the server said beyond its last reply, which an honest server never
   * does here (RFC 3207 §6: nothing that came before TLS may be believed after it).
   */
  releaseSocket(): { socket: Socket; surplus: string | undefined } {
    this.#detach()
    const surplus =
      this.#unasked?.text ?? (this.#parser.isIdle ? undefined : this.#parser.unfinishedText)
    return { socket: this.#socket, surplus }
  }

  /** Goes on over TLS. What was offered before is forgotten (RFC 3207 §4.2). */
  continueOver(socket: Socket): void {
    this.#socket = socket
    this.isEncrypted = true
    this.capabilities = undefined
    this.listen()
  }

  listen(): void {
    this.#socket.on('data', this.#onData)
    this.#socket.on('end', this.#onEndOfStream)
    this.#socket.on('error', this.#onError)
    this.#socket.on('close', this.#onEndOfStream)
  }

  /**
   * Sends the content of a message, its final dot included, and answers the reply to it. `hasDotLeft` is false where the
   * server answered or left before the last of it was handed to the network: it cannot have taken the message.
   */
  async sendContent(content: Buffer): Promise<{ answer: Answer; hasDotLeft: boolean }> {
    let isAnswered = false
    let hasDotLeft = false
    const answer = this.#expect().then((known) => {
      isAnswered = true
      return known
    })
    this.note(`message of ${content.length} bytes`)
    for (let start = 0; start < content.length; start += contentChunkBytes) {
      if (isAnswered || this.#failure !== undefined) break
      hasDotLeft = start + contentChunkBytes >= content.length
      const isTaken = this.#socket.write(content.subarray(start, start + contentChunkBytes))
      if (!isTaken && !hasDotLeft) await Promise.race([untilDrained(this.#socket), answer])
    }
    return { answer: await answer, hasDotLeft }
  }

  readonly #onData = (chunk: Buffer) => this.#parser.push(chunk)

  readonly #onEndOfStream = () => {
    this.fail({ kind: 'closed', code: 'EOF', text: this.#parser.unfinishedText })
  }

  readonly #onError = (error: NodeJS.ErrnoException) => {
    const code = error.code ?? 'ECONNRESET'
    this.fail({ kind: 'closed', code, text: this.#parser.unfinishedText })
  }

  #expect(): Promise<Answer> {
    if (this.#failure !== undefined) {
      return Promise.resolve({ status: 'failed', failure: this.#failure })
    }
    const { promise, resolve } = Promise.withResolvers<Answer>()
    this.#waiting.push(resolve)
    return promise
  }

  #take(reply: ReplyLines): void {
    for (const line of reply.lines) this.#transcript.add('server', line, this.isEncrypted)
    const waiting = this.#waiting.shift()
    if (waiting === undefined) this.#unasked ??= reply.reply
    else waiting({ status: 'replied', reply: reply.reply })
  }

  #detach(): void {
    this.#socket.off('data', this.#onData)
    this.#socket.off('end', this.#onEndOfStream)
    this.#socket.off('close', this.#onEndOfStream)
    this.#socket.off('error', this.#onError)
    // An error after the end of the session concerns nobody, and would end the process without a listener.
    this.#socket.on('error', ignoreError)
  }

  #settle(failure: SessionFailure): void {
    clearTimeout(this.#timer)
    this.#signal?.removeEventListener('abort', this.#onAbort)
    this.#failure = failure
    // A 421 that nobody asked for says why the connection is gone.
    const reason: SessionFailure =
      this.#unasked?.code === 421 ? { kind: 'reply', reply: this.#unasked } : failure
    for (const resolve of this.#waiting.splice(0)) resolve({ status: 'failed', failure: reason })
    this.onEnd?.(reason)
  }
}

function ignoreError(): void {}

function untilDrained(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('drain', resolve))
}

function failureOf(reason: unknown): SessionFailure {
  const isTimeout = reason instanceof Error && reason.name === 'TimeoutError'
  return { kind: isTimeout ? 'timed-out' : 'cancelled' }
}

function toLine(text: string): string {
  // Addresses and names are validated before they come here: a line break would smuggle a command.
  if (/[\r\n\0]/.test(text)) throw new Error('A command is one line.')
  return `${text}\r\n`
}
