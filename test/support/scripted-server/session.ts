import { type Socket } from 'node:net'
import { createServer, type TlsOptions, type TLSSocket } from 'node:tls'

/** A login as the client tried it. `password` is undefined where the mechanism does not tell it (CRAM-MD5). */
export interface LoginAttempt {
  mechanism: string
  username: string
  password: string | undefined
  isEncrypted: boolean
}

export interface ReceivedMessage {
  reversePath: string
  forwardPaths: string[]
  /** As received, dots unstuffed. */
  content: Buffer
}

/** One conversation, seen from the server: what the client sent so far, and the ways to answer. */
export class Session {
  /** Every line of the client but message content, in order, without its line end. */
  readonly lines: string[] = []
  readonly logins: LoginAttempt[] = []
  readonly messages: ReceivedMessage[] = []
  /** What the client sent in clear after STARTTLS and before the handshake, which an honest server throws away. */
  discardedBeforeTls = ''
  isEncrypted = false
  /** Resolves once the client has gone (its FIN is enough) or was cut off. */
  readonly ended: Promise<void>
  bytesSent = 0

  #socket: Socket
  readonly #tls: TlsOptions | undefined
  #received = Buffer.alloc(0)
  #hasEnded = false
  #resolveEnded: () => void = () => {}
  #wake: () => void = () => {}
  #transaction: { reversePath: string; forwardPaths: string[] } | undefined

  constructor(socket: Socket, tls: TlsOptions | undefined) {
    this.#socket = socket
    this.#tls = tls
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve
    })
    this.#listen()
  }

  get hasEnded(): boolean {
    return this.#hasEnded
  }

  /** The client's next line, or undefined once it has gone. */
  async readLine(): Promise<string | undefined> {
    const line = await this.#readRawLine()
    if (line === undefined) return undefined
    const text = line.toString('utf8')
    this.lines.push(text)
    return text
  }

  /** Reads content up to the final dot and answers the reverse-path it came with; undefined if the client went away. */
  async readMessage(): Promise<string | undefined> {
    const parts: Buffer[] = []
    for (;;) {
      const line = await this.#readRawLine()
      if (line === undefined) return undefined
      if (line.equals(Buffer.from('.'))) break
      parts.push(line[0] === 0x2e ? line.subarray(1) : line, Buffer.from('\r\n'))
    }
    const { reversePath = '', forwardPaths = [] } = this.#transaction ?? {}
    this.messages.push({ reversePath, forwardPaths, content: Buffer.concat(parts) })
    this.#transaction = undefined
    return reversePath
  }

  beginTransaction(reversePath: string): void {
    this.#transaction = { reversePath, forwardPaths: [] }
  }

  addForwardPath(forwardPath: string): void {
    this.#transaction?.forwardPaths.push(forwardPath)
  }

  /** The reverse-path of the open transaction. */
  get reversePath(): string {
    return this.#transaction?.reversePath ?? ''
  }

  /** Sends lines; the last line end is added. */
  reply(text: string): Promise<void> {
    return this.send(`${text}\r\n`)
  }

  /** Sends bytes as they are; resolves when the client took them or went away. */
  async send(bytes: string | Buffer): Promise<void> {
    if (!this.#socket.writable) return
    this.bytesSent += Buffer.byteLength(bytes)
    if (this.#socket.write(bytes)) return
    const socket = this.#socket
    await new Promise<void>((resolve) => {
      socket.once('drain', resolve)
      socket.once('close', resolve)
    })
  }

  /** The handshake; rejects nothing: where it fails the conversation ends. */
  async startTls(): Promise<void> {
    if (!this.#tls) throw new Error('This scripted server was given no certificate.')
    this.discardedBeforeTls += this.#received.toString('utf8')
    this.#received = Buffer.alloc(0)
    const plain = this.#socket
    plain.removeAllListeners('data')
    const server = createServer(this.#tls)
    const secured = await new Promise<TLSSocket | undefined>((resolve) => {
      server.once('secureConnection', resolve)
      server.once('tlsClientError', () => resolve(undefined))
      plain.once('close', () => resolve(undefined))
      server.emit('connection', plain)
    })
    if (!secured) {
      this.#finish()
      plain.destroy()
      return
    }
    this.isEncrypted = true
    this.#socket = secured
    this.#listen()
  }

  end(): void {
    this.#socket.end()
  }

  /** Hangs up in both directions once what was sent has left. */
  destroyAfterSending(): void {
    this.#finish()
    this.#socket.destroySoon()
  }

  /** Closes with a RST instead of a FIN; inside TLS, whose sockets cannot, at least without a farewell. */
  reset(): void {
    this.#finish()
    if (this.isEncrypted) this.#socket.destroy()
    else this.#socket.resetAndDestroy()
  }

  /** Takes nothing more from the client, whose writes pile up. */
  stopReading(): void {
    this.#socket.pause()
  }

  destroy(): void {
    this.#finish()
    this.#socket.destroy()
  }

  #listen(): void {
    const socket = this.#socket
    socket.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk])
      this.#wake()
    })
    socket.on('end', () => this.#finish())
    socket.on('close', () => this.#finish())
    // A client that hangs up is no failure of the server.
    socket.on('error', () => this.#finish())
  }

  #finish(): void {
    this.#hasEnded = true
    this.#resolveEnded()
    this.#wake()
  }

  async #readRawLine(): Promise<Buffer | undefined> {
    for (;;) {
      const end = this.#received.indexOf('\n')
      if (end >= 0) {
        const hasReturn = end > 0 && this.#received[end - 1] === 0x0d
        const line = this.#received.subarray(0, hasReturn ? end - 1 : end)
        this.#received = this.#received.subarray(end + 1)
        return line
      }
      if (this.#hasEnded) return undefined
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}

/** The address of `FROM:<a@b> SIZE=1` or `TO:<a@b>`. */
export function pathIn(argument: string): string {
  return /<([^>]*)>/.exec(argument)?.[1] ?? argument.replace(/^[^:]*:\s*/, '')
}
