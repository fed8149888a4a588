/**
 * The lab: real servers on loopback, disposable, for as long as the process lives that started them.
 *
 * - **Postfix** on 25 (relay), 465 (implicit TLS), 587 (STARTTLS), 2525 (cleartext), once per host of `hosts.ts`, each on an
 *   address of its own: one refuses a foreign sender at RCPT, one at MAIL, one has an expired certificate, and so on.
 * - **Dovecot** for the logins of `accounts.ts` (PLAIN, LOGIN, CRAM-MD5; at one host XOAUTH2), the mailboxes, and IMAP on 143 and 993 of `mail`.
 * - **unbound** on port 53 with the hosts' names, to which `lab.dns.addRecord` adds; behind it **nsd** with zones that are
 *   signed, unsigned, forged, stale and lame (signed-zones.ts).
 *
 * Tests in test/protocol and test/e2e share one lab a run: `const lab = useLab()` (use-lab.ts). Elsewhere (benches) it is
 *
 *     const lab = await startLab()
 *     … lab.hosts.mail.address, lab.accounts.kari.password, lab.rootPem, lab.dns.server …
 *     await lab.waitForMessage(lab.accounts.ola.address, (message) => message.raw.includes(token))
 *     await lab.stop()
 *
 * Needs root and the packages of scripts/system-packages.mjs. Labs side by side never meet: each has 256 addresses of 127/8.
 */
import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestAuthority } from '../certificates/test-authority.ts'
import { createAccessToken } from './access-tokens.ts'
import { accounts, DIRECTOR, indexedReaders, readers, SALES, teamAddress } from './accounts.ts'
import { startDovecot } from './dovecot.ts'
import { type MailHostId, mailHosts } from './hosts.ts'
import { Keeper } from './keeper.ts'
import { type DeliveredMessage, readMailbox, waitForMessage } from './mailboxes.ts'
import { type NameServer, nameServerIn, startNameServer } from './name-server.ts'
import { reserveNetwork } from './network.ts'
import { preparePostfix, startPostfix } from './postfix.ts'
import { waitUntilListening } from './readiness.ts'

export type { Account } from './accounts.ts'
export type { MailHostId } from './hosts.ts'
export type { DeliveredMessage } from './mailboxes.ts'
export type { NameServer } from './name-server.ts'

/** What is needed to find a running lab from another process; plain data. */
export interface LabDescription {
  directory: string
  /** The first three octets of its addresses. */
  prefix: string
  rootPem: string
}

export interface Lab {
  description: LabDescription
  /** PEM of the root that signed the good certificates. */
  rootPem: string
  /** The same in a file, for programs: `swaks --tls-ca-path`, `NODE_EXTRA_CA_CERTS`. */
  rootFile: string
  /** `name` resolves by `dns`; `address` is where it listens. */
  hosts: Record<MailHostId, { name: string; address: string }>
  accounts: typeof accounts
  /** Logins that read the mailbox of an address which kari may send as. */
  readers: typeof readers
  /** Logins to mailboxes that may become large; they are in Dovecot's own format, which `readMailbox` does not read. */
  indexedReaders: typeof indexedReaders
  /** kari may send as this one. */
  sales: string
  /** Only ola may send as this one. */
  director: string
  /** `team-<number>@lab.test`: kari may send as any of them. */
  teamAddress(number: number): string
  /** A token that lets a user in at `oauth`, by XOAUTH2; of an expired one the server says so. It is longer by `roles`. */
  accessToken(username: string, state?: 'valid' | 'expired', roles?: string): string
  dns: NameServer
  /** An address nobody has had yet, for a scripted server or a proxy on the real ports; connections are refused until then. */
  freeAddress(): string
  readMailbox(address: string): Promise<DeliveredMessage[]>
  /** Waits for a message that came by then or comes within seconds. */
  waitForMessage(
    address: string,
    isWanted: (message: DeliveredMessage) => boolean,
  ): Promise<DeliveredMessage>
  /** Postfix's log so far. `(await lab.readLog()).slice(before.length)` is what happened since. */
  readLog(): Promise<string>
}

export interface RunningLab extends Lab {
  stop(): Promise<void>
}

/** Starts a lab of its own. */
export async function startLab(): Promise<RunningLab> {
  const network = await reserveNetwork()
  const directory = await mkdtemp(join(tmpdir(), 'ehlo-lab-'))
  // Postfix, Dovecot and unbound run as users of their own and have to get in.
  await chmod(directory, 0o755)
  const keeper = new Keeper(directory)
  try {
    const authority = await createTestAuthority()
    await writeFile(join(directory, 'root.pem'), authority.rootPem)
    const [postfix] = await Promise.all([
      preparePostfix(directory, network, authority),
      startNameServer(keeper, network.address(53), network.address(54)),
    ])
    await startDovecot(keeper, network, authority, postfix.queue)
    startPostfix(keeper, postfix.configuration)
    await waitUntilListening(keeper, [
      { host: network.address(53), port: 53 },
      { host: network.address(54), port: 53 },
      { path: join(postfix.queue, 'private', 'auth') },
      { path: join(postfix.queue, 'private', 'dovecot-lmtp') },
      ...Object.values(mailHosts).map(({ octet }) => ({
        host: network.address(octet),
        port: 2525,
      })),
    ])
    const lab = attachLab({
      directory,
      prefix: network.address(0).replace(/\.0$/, ''),
      rootPem: authority.rootPem,
    })
    await Promise.all(
      Object.values(lab.hosts).map(({ name, address }) => lab.dns.addRecord(name, 'A', address)),
    )
    return {
      ...lab,
      stop: async () => {
        await keeper.stop()
        network.release()
      },
    }
  } catch (error) {
    await keeper.stop()
    network.release()
    throw error
  }
}

/** A lab that another process started. */
export function attachLab(description: LabDescription): Lab {
  const { directory, prefix, rootPem } = description
  const mailboxes = join(directory, 'mail')
  let nextOctet = 100
  const entries = Object.entries(mailHosts).map(([id, { name, octet }]) => [
    id,
    { name, address: `${prefix}.${octet}` },
  ])
  return {
    description,
    rootPem,
    rootFile: join(directory, 'root.pem'),
    // The entries are those of mailHosts.
    hosts: Object.fromEntries(entries) as Lab['hosts'],
    accounts,
    readers,
    indexedReaders,
    sales: SALES,
    director: DIRECTOR,
    teamAddress,
    accessToken: (username, state, roles) => createAccessToken(directory, username, state, roles),
    dns: nameServerIn(directory, `${prefix}.53`),
    freeAddress: () => `${prefix}.${nextOctet++}`,
    readMailbox: (address) => readMailbox(mailboxes, address),
    waitForMessage: (address, isWanted) => waitForMessage(mailboxes, address, isWanted),
    readLog: () => readFile(join(directory, 'mail.log'), 'utf8').catch(() => ''),
  }
}
