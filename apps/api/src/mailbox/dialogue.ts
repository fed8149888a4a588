import { decodeText } from '../smtp/harmless-text.ts'
import type { Redactor } from '../smtp/redactor.ts'
import type { Transcript } from '../smtp/transcript.ts'

const HIDDEN = '********'
const longestShown = 500
const mostHeld = 4096

// The commands that say nothing secret, whatever their arguments.
const harmless = /^\S+ (?:CAPABILITY|ID|NOOP|LOGOUT|STARTTLS|ENABLE|NAMESPACE)\b/i
const announcesLiteral = /\{(\d+)\+?\}$/

/**
 * Notes what an IMAP connection says, one line at a time. Until the login was answered a client's line is shown only as
 * far as its command, so that no form of a password (quoted, literal, base64) ever depends on being recognised; messages
 * that the server sends are told by their size.
 */
export class Dialogue {
  readonly #transcript: Transcript
  readonly #redactor: Redactor
  readonly #client = new Lines()
  readonly #server = new Lines()
  #isLoggedIn = false
  isEncrypted = false

  constructor(transcript: Transcript, redactor: Redactor) {
    this.#transcript = transcript
    this.#redactor = redactor
  }

  noteLogin(): void {
    this.#isLoggedIn = true
  }

  note(text: string): void {
    this.#transcript.add('note', text, this.isEncrypted)
  }

  hearClient(bytes: Buffer): void {
    for (const line of this.#client.push(bytes)) {
      this.#transcript.add('client', this.#isLoggedIn ? line : hideLogin(line), this.isEncrypted)
    }
  }

  hearServer(bytes: Buffer): void {
    for (const line of this.#server.push(bytes)) {
      this.#transcript.add('server', this.#redactor.redact(line), this.isEncrypted)
    }
  }
}

function hideLogin(line: string): string {
  if (harmless.test(line)) return line
  const command = /^[A-Za-z0-9]+ (?:LOGIN|AUTHENTICATE [A-Za-z0-9-]+)(?= |$)/i.exec(line)?.[0]
  return command === undefined ? HIDDEN : `${command} ${HIDDEN}`
}

/** Splits a stream into lines, leaves out literals (RFC 9051 §4.3), and never holds more than it shows. */
class Lines {
  #held: Buffer[] = []
  #heldBytes = 0
  #literalBytes = 0

  push(bytes: Buffer): string[] {
    const lines: string[] = []
    let at = 0
    while (at < bytes.length) {
      if (this.#literalBytes > 0) {
        const skipped = Math.min(this.#literalBytes, bytes.length - at)
        this.#literalBytes -= skipped
        at += skipped
        continue
      }
      const end = bytes.indexOf(10, at)
      const piece = bytes.subarray(at, end === -1 ? bytes.length : end)
      this.#hold(piece)
      if (end === -1) break
      at = end + 1
      lines.push(this.#take())
    }
    return lines
  }

  #hold(piece: Buffer): void {
    if (this.#heldBytes + piece.length > mostHeld && this.#heldBytes > 0) return
    this.#held.push(Buffer.from(piece.subarray(0, mostHeld)))
    this.#heldBytes += piece.length
  }

  #take(): string {
    const text = decodeText(Buffer.concat(this.#held)).replace(/␍$/, '')
    this.#held = []
    this.#heldBytes = 0
    this.#literalBytes = Number(announcesLiteral.exec(text)?.[1] ?? 0)
    return text.length > longestShown ? `${text.slice(0, longestShown)} …` : text
  }
}
