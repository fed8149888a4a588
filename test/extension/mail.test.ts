import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection, Corporation, Message, MessageReceipt } from '@ehlo/shared'
import { at, reply, startScriptedServer } from '../support/scripted-server/index.ts'
import type { ScriptedServer } from '../support/scripted-server/index.ts'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { personAt } from './support/person.ts'

let desk: Desk
let server: ScriptedServer
let acme: Corporation

beforeAll(async () => {
  const refusal = reply('550 5.1.1 <ola@elsewhere.test>: nobody of that name here')
  server = await startScriptedServer([at('rcpt', refusal, { times: 1 })])
  desk = await openDesk()
  acme = await desk.api.call('POST', '/v1/corporations', { name: 'Acme', automaticMail: ['gdpr'] })
  await connect({ name: 'Acme main', senderDomain: 'acme.example' })
  await connect({ name: 'Acme spare', active: false })
  await desk.pair('admin')
})

afterAll(async () => {
  await desk.close()
  await server.close()
})

function connect(change: object): Promise<Connection> {
  return desk.api.call('POST', '/v1/connections', {
    host: server.host,
    port: server.port,
    encryption: 'none',
    authMethod: 'none',
    username: '',
    corporationId: acme.id,
    ...change,
  })
}

describe('an administrator', () => {
  test('sees why a message failed in the server’s words, and sends it again', async () => {
    const { id } = await desk.api.call<MessageReceipt>('POST', '/v1/messages', {
      corporationId: acme.id,
      kind: 'automatic',
      automaticType: 'gdpr',
      from: 'kari@acme.example',
      to: 'ola@elsewhere.test',
      subject: 'Your data',
      text: 'Hei',
    })
    const statusOf = async () => (await desk.api.call<Message>('GET', `/v1/messages/${id}`)).status
    await expect.poll(statusOf, { timeout: 20_000 }).toBe('failed')
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.click('Messages')
    await person.open('Your data')
    await person.sees('<ola@elsewhere.test>: nobody of that name here')
    await person.click('Send again')
    await expect.poll(statusOf, { timeout: 20_000 }).toBe('sent')
    await desk.chromium.closePopup()
    const again = personAt(await desk.openHome())
    await again.click('Messages')
    await again.sees(/Your data\s+Sent/)
    // RFC 2920 §3.1: the refused one left a single dot behind, for nobody.
    const received = server.sessions.flatMap(({ messages }) => messages)
    expect(received.filter(({ forwardPaths }) => forwardPaths.length > 0)).toHaveLength(1)
    await desk.chromium.closePopup()
  })

  test('asks for the route of an address, and is told which connection carries it and why', async () => {
    const person = personAt(await desk.openHome())
    await person.click('Route')
    await person.type('Sender’s address', 'kari@acme.example')
    await person.choose('Corporation', 'Acme')
    await person.click('Show the route')
    await person.sees('Acme main carries it. Because it is for this domain.')
    await person.sees('there is no backup')
    await person.type('Sender’s address', 'kari@nowhere.example')
    await person.click('Show the route')
    await person.sees('Nothing carries it: such a mail is refused.')
    await desk.chromium.closePopup()
  })

  test('whose change leaves a domain without a connection, or with two, is told so', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.open('Acme main')
    await person.click('Edit')
    await person.type('Domain', 'acme-nordic.example')
    await person.click('Save')
    await person.sees('Nothing carries the mail of acme.example since this change: it is refused.')
    await person.click('Close')
    await person.open('Acme spare')
    await person.click('Activate')
    await person.sees('More than one connection fits acme-nordic.example since this change')
    await desk.chromium.closePopup()
  })
})
