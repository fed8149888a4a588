import { NewMessage } from '@ehlo/shared'
import { afterEach, expect, it } from 'vitest'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { type Cut, startCuttingProxy } from '../support/delivery/cutting-proxy.ts'
import { startDelivery } from '../support/delivery/index.ts'
import { useLab } from '../support/lab/use-lab.ts'

const lab = useLab()
const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

it.each<[string, Cut, 465 | 587]>([
  ['reset, implicit TLS', 'reset', 465],
  ['reset, STARTTLS', 'reset', 587],
  ['a forged record, implicit TLS', 'forged-record', 465],
  ['a forged record, STARTTLS', 'forged-record', 587],
])('TLS lost during DATA (%s): the message arrives once, at the next try', async (_, cut, port) => {
  const { kari, ola } = lab.accounts
  const proxy = await startCuttingProxy({
    // Beside the real port, so that the certificate is for the name that is dialled.
    host: lab.hosts.mail.address,
    port,
    cut,
    afterBytes: 100_000,
  })
  cleanUps.push(proxy.close)
  const { connections, deliveries, stop } = await startDelivery({
    dnsServer: lab.dns.server,
    rootPem: lab.rootPem,
  })
  cleanUps.push(stop)
  await connections.add(localOperator, {
    host: lab.hosts.mail.name,
    port: proxy.port,
    encryption: port === 465 ? 'tls' : 'starttls',
    authMethod: 'auto',
    username: kari.username,
    password: kari.password,
  })
  const message = NewMessage.parse({
    kind: 'personal',
    from: kari.address,
    to: ola.address,
    subject: `Cut ${cut} ${port}`,
    text: 'Hei på deg. '.repeat(40_000),
  })
  const { id } = await deliveries.submit(localOperator, message)
  const find = () => deliveries.find(localOperator, id)
  await expect.poll(async () => (await find()).status, { timeout: 20_000 }).toBe('deferred')
  await deliveries.change(localOperator, id, 'retry')
  await expect.poll(async () => (await find()).status, { timeout: 20_000 }).toBe('sent')
  const { attempts, messageId } = await find()
  expect(attempts).toMatchObject([
    { result: 'unreachable', stage: 'message' },
    { result: 'accepted' },
  ])
  const isThis = ({ raw }: { raw: string }) => raw.includes(messageId)
  await lab.waitForMessage(ola.address, isThis)
  expect((await lab.readMailbox(ola.address)).filter(isThis)).toHaveLength(1)
})
