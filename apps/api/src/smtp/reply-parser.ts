import type { Reply } from '@ehlo/shared'
import type { SessionFailure } from './failure.ts'
import { decodeText } from './harmless-text.ts'
import type { Redactor } from './redactor.ts'
import { replyLimits } from './reply-limits.ts'

/** A reply with its lines as they came, made harmless and redacted. */
export type ReplyLines = { reply: Reply; lines: string[] }

type ReplyParserOptions = {
  redactor: Redactor
  onReply: (reply: ReplyLines) => void
  onFailure: (failure: SessionFailure) => void
  /** Everything a server may say in this session; less for a session that only looks. */
  sessionBytes?: number
}

const LF = 0x0a
const CR = 0x0d
const HYPHEN = 0x2d
const replyLine = /^[2-5]\d\d(?:[ -]|$)/
// What is shown of text that is no reply.
const excerptLength = 500

/** Cuts what a server sends into replies. Bounded: the server is hostile until proven otherwise. */
export class ReplyParser {
  readonly #options: ReplyParserOptions
  readonly #sessionBytes: number
  #partial: Buffer[] = []
  #partialBytes = 0
  #lines: string[] = []
  #replyBytes = 0
  #receivedBytes = 0
  #failed = false
  /** The most that was held at any one time, the chunk in hand included. */
  highWaterBytes = 0

  constructor(options: ReplyParserOptions) {
    this.#options = options
    this.#sessionBytes = options.sessionBytes ?? replyLimits.sessionBytes
  }

  /** True where no part of a line or reply is waiting for its end. */
  get isIdle(): boolean {
    return this.#partialBytes === 0 && this.#lines.length === 0
  }

  /** What waits for its end, as text. */
  get unfinishedText(): string {
    const partial = decodeText(Buffer.concat(this.#partial))
    return this.#excerpt([...this.#lines, ...(partial === '' ? [] : [partial])].join('\n'))
  }

  push(chunk: Buffer): void {
    if (this.#failed) return
    const held = this.#partialBytes + this.#replyBytes + chunk.length
    this.highWaterBytes = Math.max(this.highWaterBytes, held)
    this.#receivedBytes += chunk.length
    let start = 0
    while (!this.#failed) {
      const end = chunk.indexOf(LF, start)
      const length = (end === -1 ? chunk.length : end) - start
      if (this.#partialBytes + length > replyLimits.lineBytes) {
        this.#keep(chunk.subarray(start, start + replyLimits.lineBytes - this.#partialBytes))
        this.#overflow('line', this.unfinishedText)
        return
      }
      if (end === -1) {
        if (length > 0) this.#keep(chunk.subarray(start))
        break
      }
      this.#takeLine(chunk, start, end)
      start = end + 1
    }
    if (!this.#failed && this.#receivedBytes > this.#sessionBytes) {
      this.#overflow('session', this.unfinishedText)
    }
  }

  // A copy: a slice would keep the whole chunk alive.
  #keep(bytes: Buffer): void {
    this.#partial.push(Buffer.from(bytes))
    this.#partialBytes += bytes.length
    if (this.#partial.length > 64) this.#partial = [Buffer.concat(this.#partial)]
  }

  #takeLine(chunk: Buffer, start: number, end: number): void {
    if (this.#partialBytes === 0) {
      this.#readLine(chunk, start, end)
      return
    }
    const line = Buffer.concat([...this.#partial, chunk.subarray(start, end)])
    this.#partial = []
    this.#partialBytes = 0
    this.#readLine(line, 0, line.length)
  }

  #readLine(bytes: Buffer, start: number, feed: number): void {
    const end = feed > start && bytes[feed - 1] === CR ? feed - 1 : feed
    const line = decodeText(bytes, start, end)
    if (!replyLine.test(line)) {
      this.#fail({ kind: 'not-smtp', text: this.#excerpt([...this.#lines, line].join('\n')) })
      return
    }
    this.#lines.push(line)
    this.#replyBytes += end - start
    const isTooMuch =
      this.#lines.length > replyLimits.replyLines || this.#replyBytes > replyLimits.replyBytes
    if (isTooMuch) {
      this.#overflow('reply', this.#lines.join('\n'))
      return
    }
    if (line.charCodeAt(3) === HYPHEN) return
    const lines = this.#options.redactor.redactLines(this.#lines)
    this.#lines = []
    this.#replyBytes = 0
    this.#options.onReply({ reply: toReply(Number(line.slice(0, 3)), lines), lines })
  }

  #overflow(limit: 'line' | 'reply' | 'session', text: string): void {
    this.#fail({ kind: 'overflow', limit, text: this.#excerpt(text) })
  }

  #fail(failure: SessionFailure): void {
    this.#failed = true
    this.#partial = []
    this.#partialBytes = 0
    this.#lines = []
    this.#options.onFailure(failure)
  }

  // Redacted before it is cut: half a secret at the cut would not be recognised.
  #excerpt(text: string): string {
    const lines = this.#options.redactor.redactLines(text.split('\n'))
    return lines.join('\n').slice(0, excerptLength)
  }
}

// RFC 3463 §2: class.subject.detail, where the class repeats the code's first digit.
const enhancedStatus = /^([245]\.\d{1,3}\.\d{1,3})(?: |$)/

function toReply(code: number, lines: readonly string[]): Reply {
  const texts = lines.map((line) => line.slice(4))
  const status = enhancedStatus.exec(texts[0] ?? '')?.[1]
  if (status === undefined) return { code, text: texts.join('\n') }
  const words = texts.map((text) =>
    text.startsWith(status) ? text.slice(status.length).trimStart() : text,
  )
  return { code, enhancedStatus: status, text: words.join('\n') }
}
