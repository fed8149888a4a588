import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'
import type { Encryption } from '@ehlo/shared'
import type { SMTPServer } from 'smtp-server'
import { openOwnCertificate } from '../security/own-certificate.ts'
import { isLoopbackHost } from '../ip/public-address.ts'
import { PracticeMailbox } from './mailbox.ts'
import { practicePorts } from './ports.ts'
import { createSubmissionServer } from './submission-server.ts'

/** The practice server as it runs. */
export type PracticeServer = {
  host: string
  ports: Record<Encryption, number>
  /** Value of `tlsVerification` by which a client trusts this server and no other. */
  pin: string
  mailbox: PracticeMailbox
  close: () => Promise<void>
}

export type PracticeServerOptions = {
  /** A loopback address. */
  host: string
  /** Where the certificate is kept. */
  directory: string
  ports?: Record<Encryption, number>
}

/**
 * Starts the practice server: one port for each encryption, nothing leaves the machine. Rejects with the error of
 * `listen` where a port is taken, and then holds none.
 */
export async function startPracticeServer(options: PracticeServerOptions): Promise<PracticeServer> {
  const { host, directory, ports = practicePorts } = options
  if (!isLoopbackHost(host)) throw new RangeError('the practice server listens on loopback only')
  const certificate = await openOwnCertificate(directory, 'Ehlo practice server')
  const mailbox = new PracticeMailbox()
  const servers: Record<Encryption, SMTPServer> = {
    tls: createSubmissionServer(mailbox, certificate, { secure: true }),
    starttls: createSubmissionServer(mailbox, certificate, {}),
    none: createSubmissionServer(mailbox, certificate, {
      hideSTARTTLS: true,
      allowInsecureAuth: true,
    }),
  }
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(servers).map(closeServer))
  }
  const listening = [
    listen(servers.tls, ports.tls, host),
    listen(servers.starttls, ports.starttls, host),
    listen(servers.none, ports.none, host),
  ] as const
  try {
    const [tls, starttls, none] = await Promise.all(listening)
    return { host, ports: { tls, starttls, none }, pin: certificate.pin, mailbox, close }
  } catch (error) {
    // Only what listens can be closed, so each must have been decided.
    await Promise.allSettled(listening)
    await close()
    throw error
  }
}

async function listen(server: SMTPServer, port: number, host: string): Promise<number> {
  const listener: Server = server.listen(port, host)
  await once(listener, 'listening')
  // A TCP listener's address is always an object.
  return (listener.address() as AddressInfo).port
}

async function closeServer(server: SMTPServer): Promise<void> {
  if (!server.server.listening) return
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
