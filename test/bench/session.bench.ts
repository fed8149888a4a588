// The session against the limits of performance-anchors: nodemailer and swaks beside it, against one real Postfix.
import { createTransport } from 'nodemailer'
import { startLab } from '../support/lab/index.ts'
import { planFor, startProbe } from '../support/probe/index.ts'
import { prepareBareLogin } from './bare-login.ts'
import { createBound, ownProcessorMs, pair, timeProcess } from './measure/index.ts'

const lab = await startLab()
const { kari } = lab.accounts
// By its address, so that neither side looks a name up; the certificate names it too.
const { address } = lab.hosts.mail
const probe = startProbe({ rootPem: lab.rootPem })
const inOneRound = 160
const never = new AbortController().signal
const settings = {
  host: address,
  port: 587,
  encryption: 'starttls',
  username: kari.username,
} as const
const login = planFor(settings, { password: kari.password, sender: kari.address })

async function testLogin(): Promise<void> {
  const { outcome } = await probe(login, () => {}, never)
  if (outcome?.authentication.status !== 'pass') throw new Error('The login test did not pass.')
}

const mailer = createTransport({
  host: address,
  port: 587,
  requireTLS: true,
  name: '[127.0.0.1]',
  auth: { user: kari.username, pass: kari.password },
  tls: { ca: [lab.rootPem] },
})

const bareLogin = prepareBareLogin({ ...kari, address, rootPem: lab.rootPem })
const bound = createBound(ownProcessorMs)

try {
  // A server is warm: what is measured is not the compiler.
  for (let round = 0; round < 10; round += 1) {
    await rateOf(testLogin)
    await rateOf(() => mailer.verify())
    await rateOf(bareLogin)
  }

  await pair('login on 587, warm, in process', {
    ehlo: testLogin,
    anchor: { name: 'nodemailer verify()', run: () => mailer.verify() },
    limit: { atMost: 0.12 },
    rounds: 61,
  })

  await pair('16 logins in flight on 587', {
    ehlo: () => bound.watch(inOneRound, () => rateOf(testLogin)),
    anchor: { name: 'nodemailer verify()', run: () => rateOf(() => mailer.verify()) },
    limit: { atLeast: 2 },
    unit: 'tests/s',
    rounds: 7,
  })
  console.log(`  ${bound.describe()}`)

  // Nodemailer waits 40 ms in every login (Postfix's Nagle delay), whatever the machine; who does not wait is bound by the
  // processors, which Postfix shares. So the ratio grows with the machine, and the bare client says how far it can go.
  await pair('16 logins in flight on 587, beside a client that judges nothing', {
    ehlo: () => rateOf(testLogin),
    anchor: { name: 'bare client', run: () => rateOf(bareLogin) },
    unit: 'tests/s',
    rounds: 7,
  })

  const onBehalfOf = Array.from({ length: 20 }, (_, index) => lab.teamAddress(index))
  const envelope = { ...login, depth: 'envelope' as const, onBehalfOf, recipient: kari.address }
  await pair('20 addresses to send on behalf of, depth envelope', {
    ehlo: () => probe(envelope, () => {}, never),
    anchor: { name: '20 swaks runs', run: () => inTurn(onBehalfOf, trySwaks) },
    limit: { atMost: 1 / 20 },
    rounds: 5,
  })
} finally {
  mailer.close()
  await lab.stop()
}

async function rateOf(test: () => Promise<unknown>): Promise<number> {
  let started = 0
  const startedAt = performance.now()
  const lane = async () => {
    while (started < inOneRound) {
      started += 1
      await test()
    }
  }
  await Promise.all(Array.from({ length: 16 }, lane))
  return (inOneRound / (performance.now() - startedAt)) * 1000
}

async function inTurn(items: readonly string[], work: (item: string) => Promise<void>) {
  for (const item of items) await work(item)
}

async function trySwaks(sender: string): Promise<void> {
  await timeProcess('swaks', [
    '--server',
    address,
    '--port',
    '587',
    '--tls',
    '--tls-ca-path',
    lab.rootFile,
    '--auth-user',
    kari.username,
    '--auth-password',
    kari.password,
    '--from',
    sender,
    '--to',
    kari.address,
    '--quit-after',
    'RCPT',
    '--silent',
    '3',
  ])
}
