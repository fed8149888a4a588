// Tests at 50 ms round trips: how many of them a login takes, and what twenty addresses cost beside one conversation.
import { startDelayProxy, measureRoundTrip } from '../support/delay-proxy/index.ts'
import { startLab } from '../support/lab/index.ts'
import { planFor, startProbe } from '../support/probe/index.ts'
import { figure, pair, timeProcess } from './measure/index.ts'

const nominalMs = 50
const lab = await startLab()
const { kari } = lab.accounts
const { address } = lab.hosts.mail
const roundTripMs = await measureRoundTrip(nominalMs)
const far = lab.freeAddress()
const proxy = await startDelayProxy({
  target: { host: address, port: 587 },
  roundTripMs: nominalMs,
  host: far,
  port: 587,
})
// The certificate names the near address only.
const pin = await findPin()
const probe = startProbe({ rootPem: lab.rootPem })
const never = new AbortController().signal
const settings = {
  host: far,
  port: 587,
  encryption: 'starttls',
  username: kari.username,
  tlsVerification: pin,
} as const
const login = planFor(settings, { password: kari.password, sender: kari.address })
const onBehalfOf = Array.from({ length: 20 }, (_, index) => lab.teamAddress(index))
const envelope = { ...login, depth: 'envelope' as const, onBehalfOf, recipient: kari.address }

try {
  for (let round = 0; round < 5; round += 1) await test(login)
  const conversation = await figure('login on 587 at 50 ms, in round trips', {
    measure: () => roundTripsOf(() => test(login)),
    unit: 'round trips',
    limit: { atMost: 8.5 },
    rounds: 15,
  })
  await figure('20 addresses to send on behalf of, beyond that conversation', {
    measure: async () => (await roundTripsOf(() => test(envelope))) - conversation,
    unit: 'round trips',
    limit: { atMost: 2 },
    rounds: 15,
  })
  await pair('20 addresses to send on behalf of at 50 ms', {
    ehlo: () => test(envelope),
    anchor: { name: '20 swaks runs', run: askSwaks },
    limit: { atMost: 1 / 20 },
    rounds: 3,
  })
} finally {
  await proxy.stop()
  await lab.stop()
}

async function test(plan: typeof login): Promise<void> {
  const { outcome } = await probe(plan, () => {}, never)
  if (outcome?.authentication.status !== 'pass') throw new Error('The login test did not pass.')
}

async function findPin(): Promise<`sha256:${string}`> {
  const near = planFor({ host: address, port: 587, encryption: 'starttls' }, {})
  const { certificate } = await startProbe({ rootPem: lab.rootPem })(
    near,
    () => {},
    new AbortController().signal,
  )
  return `sha256:${certificate?.chain[0]?.sha256 ?? ''}`
}

async function roundTripsOf(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return (performance.now() - startedAt) / roundTripMs
}

async function askSwaks(): Promise<void> {
  const server = `--server ${far} --port 587 --tls --quit-after RCPT`
  for (const sender of onBehalfOf) {
    const mail = ['--auth-password', kari.password, '--from', sender, '--to', kari.address]
    await timeProcess('swaks', [...server.split(' '), '--auth-user', kari.username, ...mail])
  }
}
