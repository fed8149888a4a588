/**
 * A scripted SMTP server, for what a real one cannot be made to say. It is polite until parts change it:
 *
 *     const server = await startScriptedServer(
 *       [accounts({ kari: 'hemmelig' }), at('message', reply('554 5.2.252 SendAsDenied'))],
 *       { tls: certificate },
 *     )
 *     … server.host, server.port, server.sessions[0].lines …
 *     await server.close()
 *
 * `parts/` say how a server differs (its greeting, keywords, accounts, what it does `at` a step), `behaviours/` what it
 * can do there (reply, fall silent, reset, drip, flood …). One idea per file; add yours as a file.
 */
import { createServer, type AddressInfo, type Socket } from 'node:net'
import type { SecureVersion } from 'node:tls'
import { converse } from './converse.ts'
import { politeScript } from './polite-script.ts'
import type { Part } from './script.ts'
import { Session } from './session.ts'

export { closeConnection } from './behaviours/close-connection.ts'
export { drip } from './behaviours/drip.ts'
export { echoLine } from './behaviours/echo-line.ts'
export { endlessLine } from './behaviours/endless-line.ts'
export { endlessLines } from './behaviours/endless-lines.ts'
export { garbage } from './behaviours/garbage.ts'
export { halfClose } from './behaviours/half-close.ts'
export { injectAfterStarttls } from './behaviours/inject-after-starttls.ts'
export { reply } from './behaviours/reply.ts'
export { resetConnection } from './behaviours/reset-connection.ts'
export { silence } from './behaviours/silence.ts'
export { accounts } from './parts/accounts.ts'
export { at } from './parts/at.ts'
export { greeting } from './parts/greeting.ts'
export { keywords } from './parts/keywords.ts'
export { late } from './parts/late.ts'
export { offerStarttls } from './parts/offer-starttls.ts'
export type { Behaviour, Part, Step } from './script.ts'
export type { Session } from './session.ts'

export interface ScriptedServerOptions {
  /** Default 127.0.0.1. */
  host?: string
  /** Default: any free port. */
  port?: number
  /** PEM of the certificate (chain) and key; needed for STARTTLS and implicit TLS. */
  tls?: {
    cert: string
    key: string
    minVersion?: SecureVersion
    maxVersion?: SecureVersion
    /** OpenSSL's list; `DEFAULT:@SECLEVEL=0` for what nobody should speak any more. */
    ciphers?: string
  }
  /** TLS from the first byte on. */
  isImplicitTls?: boolean
}

export interface ScriptedServer {
  host: string
  port: number
  /** Every connection so far, oldest first. */
  sessions: readonly Session[]
  /** Cuts every connection and stops listening. */
  close(): Promise<void>
}

/** Starts a server that differs from the polite one by `parts`; later parts act before earlier ones. */
export async function startScriptedServer(
  parts: Part[] = [],
  options: ScriptedServerOptions = {},
): Promise<ScriptedServer> {
  const script = politeScript()
  if (options.tls && !options.isImplicitTls) script.keywordsBeforeTls.push('STARTTLS')
  for (const part of parts) part(script)
  const sessions: Session[] = []
  const host = options.host ?? '127.0.0.1'
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket: Socket) => {
    const session = new Session(socket, options.tls)
    sessions.push(session)
    void converse(session, script, options.isImplicitTls ?? false)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, resolve)
  })
  return {
    host,
    // A server listening on TCP has an AddressInfo.
    port: (server.address() as AddressInfo).port,
    sessions,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const session of sessions) session.destroy()
      await closed
    },
  }
}
