import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection, Corporation, Message, MessageReceipt } from '@ehlo/shared'
import { at, reply, startScriptedServer } from '../support/scripted-server/index.ts'
import type { ScriptedServer } from '../support/scripted-server/index.ts'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { personAt } from './support/person.ts'
import { readClipboard } from './support/read-clipboard.ts'

let desk: Desk
let server: ScriptedServer
let later: ScriptedServer
let acme: Corporation
let other: Corporation

beforeAll(async () => {
  const refusal = reply('550 5.1.1 <ola@elsewhere.test>: nobody of that name here')
  server = await startScriptedServer([at('rcpt', refusal, { times: 1 })])
  const postponed = reply('451 4.3.2 System not accepting network messages')
  later = await startScriptedServer([at('rcpt', postponed, { times: 2 })])
  desk = await openDesk()
  acme = await desk.api.call('POST', '/v1/corporations', { name: 'Acme', automaticMail: ['gdpr'] })
  await connect({ name: 'Acme main', senderDomain: 'acme.example' })
  await connect({ name: 'Acme spare', active: false })
  other = await desk.api.call('POST', '/v1/corporations', { name: 'Other' })
  await connect({ name: 'Other main', corporationId: other.id, port: later.port })
  await desk.pair('admin')
})

afterAll(async () => {
  await desk.close()
  await server.close()
  await later.close()
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
    await person.sees(/The recipient does not exist[\s\S]+Who must act[\s\S]+What to do/)
    await person.click('Note for whoever set it up')
    await person.sees('could not send a message')
    await person.click('Copy')
    await person.sees('Copied')
    const copied = await readClipboard(desk.chromium.browser, popup)
    expect(copied).toContain('kari@acme.example → ola@elsewhere.test')
    expect(copied).toContain('nobody of that name here')
    await person.click('Back')
    await person.open('Your data')
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

  test('holds a message, sends it after all, and decides that another never goes', async () => {
    const write = (subject: string) =>
      desk.api.call<MessageReceipt>('POST', '/v1/messages', {
        corporationId: other.id,
        kind: 'personal',
        from: 'kari@other.example',
        to: 'ola@elsewhere.test',
        subject,
        text: 'Hei',
      })
    const statusOf = async (id: string) =>
      (await desk.api.call<Message>('GET', `/v1/messages/${id}`)).status
    const [kept, dropped] = [await write('The offer'), await write('The mistake')]
    for (const { id } of [kept, dropped]) {
      await expect.poll(() => statusOf(id), { timeout: 20_000 }).toBe('deferred')
    }
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.click('Messages')
    await person.open('The offer')
    await person.sees('451 4.3.2 System not accepting network messages')
    await person.click('Hold')
    await person.sees('Now: Held')
    expect(await statusOf(kept.id)).toBe('held')
    await person.sees('Somebody holds it back')
    await person.click('Send now')
    // Nobody looks again but the screen itself.
    await person.sees('Now: Sent')
    expect(await statusOf(kept.id)).toBe('sent')
    await person.open('The mistake')
    await person.click('Do not send')
    await person.sees('Never send this message?')
    await person.click('Cancel')
    expect(await statusOf(dropped.id)).toBe('deferred')
    await person.click('Do not send')
    await popup.locator('dialog .danger').click()
    await person.sees('Now: Cancelled')
    expect(await statusOf(dropped.id)).toBe('cancelled')
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
