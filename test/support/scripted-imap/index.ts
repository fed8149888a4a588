/**
 * A scripted IMAP server, for what Dovecot cannot be made to say. It is polite until `at` changes what it does at a command:
 *
 *     const server = await startScriptedImap({ messages: () => [raw], at: { SEARCH: ({ send }) => send('* SEARCH 1 2') } })
 *     … server.host, server.port, server.lines …
 *     await server.close()
 */
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { readCommand } from './read-command.ts'

export type Step =
  | 'greeting'
  | 'CAPABILITY'
  | 'STARTTLS'
  | 'AUTHENTICATE'
  | 'LOGIN'
  | 'LIST'
  | 'SELECT'
  | 'SEARCH'
  | 'FETCH'

export type ImapSession = {
  socket: Socket
  /** Tag and arguments of the command; the whole line beside them. */
  tag: string
  line: string
  send: (text: string) => void
  /** What the polite server would do. */
  proceed: () => void
}

export type ScriptedImapOptions = {
  /** What the inbox holds at each look, oldest first. */
  messages?: () => Buffer[]
  capabilities?: string
  at?: Partial<Record<Step, (session: ImapSession) => void>>
  tls?: { cert: string; key: string }
  isImplicitTls?: boolean
  /** Default 127.0.0.1, at any free port. */
  host?: string
  port?: number
}

export type ScriptedImap = {
  host: string
  port: number
  /** Every line that any client sent. */
  lines: string[]
  close(): Promise<void>
}

// What clients ask for at most, in one FETCH.
const longestPart = 65_536
const usualCapabilities = 'IMAP4rev1 AUTH=PLAIN UIDPLUS'

export async function startScriptedImap(options: ScriptedImapOptions = {}): Promise<ScriptedImap> {
  const lines: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    converse(options.isImplicitTls === true ? secure(socket, options) : socket, options, lines)
  })
  const { host = '127.0.0.1' } = options
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, host, resolve))
  return {
    host,
    // A server listening on TCP has an AddressInfo.
    port: (server.address() as AddressInfo).port,
    lines,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function secure(socket: Socket, { tls }: ScriptedImapOptions): TLSSocket {
  const secured = new TLSSocket(socket, { isServer: true, ...tls })
  secured.on('error', () => {})
  return secured
}

function converse(socket: Socket, options: ScriptedImapOptions, lines: string[]): void {
  const send = (text: string) => void (socket.writable && socket.write(`${text}\r\n`))
  const perform = (step: Step, tag: string, line: string, proceed: () => void) => {
    const behave = options.at?.[step]
    if (behave === undefined) proceed()
    else behave({ socket, tag, line, send, proceed })
  }
  const capabilities = options.capabilities ?? usualCapabilities
  let held = ''
  let continuation: ((line: string) => void) | undefined
  const onData = (chunk: Buffer) => {
    held += chunk.toString('latin1')
    for (;;) {
      const end = held.indexOf('\r\n')
      if (end === -1) return
      const line = held.slice(0, end)
      held = held.slice(end + 2)
      lines.push(line)
      const waiting = continuation
      continuation = undefined
      if (waiting === undefined) obey(line)
      else waiting(line)
    }
  }
  socket.on('data', onData)
  const obey = (line: string) => {
    const { tag, command, uids } = readCommand(line)
    const ok = () => send(`${tag} OK done`)
    const messages = options.messages?.() ?? []
    switch (command) {
      case 'STARTTLS':
        return perform('STARTTLS', tag, line, () => {
          ok()
          socket.off('data', onData)
          converse(
            secure(socket, options),
            { ...options, at: { ...options.at, greeting: () => {} } },
            lines,
          )
        })
      case 'CAPABILITY':
        return perform('CAPABILITY', tag, line, () => {
          send(`* CAPABILITY ${capabilities}`)
          ok()
        })
      case 'AUTHENTICATE':
        send('+ ')
        continuation = (response) => perform('AUTHENTICATE', tag, response, ok)
        return undefined
      case 'LOGIN':
        return perform('LOGIN', tag, line, ok)
      case 'LIST':
        return perform('LIST', tag, line, () => {
          send('* LIST (\\HasNoChildren) "/" INBOX')
          ok()
        })
      case 'SELECT':
      case 'EXAMINE':
        return perform('SELECT', tag, line, () => {
          send(`* ${messages.length} EXISTS\r\n* OK [UIDVALIDITY 1] ok`)
          send(`* OK [UIDNEXT ${messages.length + 1}] ok`)
          ok()
        })
      case 'SEARCH':
        return perform('SEARCH', tag, line, () => {
          send(`* SEARCH ${messages.map((_, index) => index + 1).join(' ')}`.trimEnd())
          ok()
        })
      case 'FETCH':
        return perform('FETCH', tag, line, () => {
          for (const uid of uids) {
            const raw = messages[uid - 1]
            if (raw === undefined) continue
            const part = raw.subarray(0, longestPart)
            const size = `RFC822.SIZE ${raw.length} BODY[]<0> {${part.length}}`
            const head = `* ${uid} FETCH (UID ${uid} ${size}\r\n`
            socket.write(Buffer.concat([Buffer.from(head), part, Buffer.from(')\r\n')]))
          }
          ok()
        })
      default:
        return ok()
    }
  }
  perform('greeting', '*', '', () => send(`* OK [CAPABILITY ${capabilities}] ready`))
}
