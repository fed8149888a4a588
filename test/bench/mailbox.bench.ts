// A copy is found in a mailbox of 50,000 messages in at most twice the time of an empty one, by a real Dovecot. In its own
// format: opening a Maildir of that size alone takes Dovecot some hundred milliseconds, whoever asks and whatever for.
import { execFile } from 'node:child_process'
import { link, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startLab } from '../support/lab/index.ts'
import { planFor, startProbe } from '../support/probe/index.ts'
import { pair } from './measure/index.ts'

const messages = 50_000
const run = promisify(execFile)

const lab = await startLab()
const { kari } = lab.accounts
const { small: empty, large: full } = lab.indexedReaders
const probe = startProbe({ dnsServer: lab.dns.server, rootPem: lab.rootPem })
const never = new AbortController().signal

/** How long the stage takes that opens the mailbox, waits for the copy, finds and judges it. */
async function read({ username, password }: { username: string; password: string }) {
  const plan = planFor(
    { host: lab.hosts.mail.name, port: 587, encryption: 'starttls' },
    {
      password: kari.password,
      sender: kari.address,
      recipient: username,
      depth: 'message',
      deliveryCheck: {
        host: lab.hosts.mail.name,
        port: 993,
        encryption: 'tls',
        username,
        password,
        authMethod: 'auto',
        tlsVerification: 'full',
        deleteCopies: false,
      },
    },
  )
  const { outcome, stages } = await probe(plan, () => {}, never)
  if (outcome?.sender.proof !== 'delivered') throw new Error('The copy was not found.')
  return stages.find(({ id }) => id === 'delivery')?.elapsedMs ?? Number.NaN
}

/** Has Dovecot take over a Maildir of one old message under so many names. */
async function fill(user: string): Promise<void> {
  const { directory } = lab.description
  const maildir = join(directory, 'old')
  for (const name of ['cur', 'new', 'tmp']) await mkdir(join(maildir, name), { recursive: true })
  const first = join(maildir, 'cur', '1000000000.M0P0.mail:2,S')
  const header = 'From: ola@lab.test\nTo: team@lab.test\nSubject: An older message\n'
  await writeFile(first, `${header}Message-ID: <old@lab.test>\n\n${'Hello\n'.repeat(30)}`)
  for (let number = 1; number < messages; number += 1) {
    // As Dovecot names them: of names that only count up, its hash makes one bucket.
    const unique = `M${(number * 7919) % 1_000_000}P${(number * 104_729) % 4_000_000}`
    await link(first, join(maildir, 'cur', `${1_000_000_000 + number}.${unique}.mail:2,S`))
  }
  await run('chown', ['-R', 'mail:mail', maildir])
  const configuration = join(directory, 'dovecot', 'dovecot.conf')
  const importing = ['import', '-u', user, `maildir:${maildir}`, '', 'mailbox', 'INBOX']
  await run('doveadm', ['-c', configuration, ...importing])
  const status = ['mailbox', 'status', '-u', user, 'messages', 'INBOX']
  const { stdout } = await run('doveadm', ['-c', configuration, ...status])
  if (!stdout.includes(`messages=${messages}`)) throw new Error(`It is not full: ${stdout}`)
}

try {
  await fill(full.username)
  // The first look warms both up.
  await read(full)
  await read(empty)
  await pair(`finding the copy among ${messages} messages`, {
    ehlo: () => read(full),
    anchor: { name: 'in an empty mailbox', run: () => read(empty) },
    limit: { atMost: 2 },
    unit: 'ms',
    rounds: 15,
  })
} finally {
  await lab.stop()
}
