import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection } from '@ehlo/shared'
import { clickOn } from './support/click-on.ts'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { personAt } from './support/person.ts'
import { openHeldServer } from './support/held-server.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  await desk.pair('admin')
})

afterAll(() => desk.close())

describe('an administrator who tests', () => {
  test('sees two successes: the own address, and one to send on behalf of', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('all works')
    await person.open('Practice: all works')
    await person.click('Test with other senders')
    await expect.poll(() => person.valueOf('Login’s own address')).toBe('works@practice.example')
    await person.type('Send on behalf of', 'office@practice.example')
    await person.click('Test SMTP')
    await person.sees(/Send as works@practice.example\s+Success!/)
    await person.sees(/Send on behalf of office@practice.example\s+Success!/)
    await desk.chromium.closePopup()
  })

  test('is told that a connection is practice, whatever somebody calls it', async () => {
    const { host, port, encryption, username, tlsVerification } =
      await desk.named('Practice: all works')
    const settings = { host, port, encryption, username, tlsVerification, password: 'open-sesame' }
    const named = { ...settings, name: 'Invoices' }
    const { id, version } = await desk.api.call<Connection>('POST', '/v1/connections', named)
    try {
      const popup = await desk.openHome()
      const person = personAt(popup)
      await person.search('Invoices')
      await person.open('Invoices')
      await person.sees('Practice: no real mail.')
      await person.click('Test Invoices')
      await person.sees(/Send as works@practice.example\s+Success!/)
      await person.sees('Practice: no real mail.')
      await person.click('Back')
      await person.click('History')
      await clickOn(popup, '.row .open')
      await person.sees('Conversation with the server')
      await person.sees('Practice: no real mail.')
      await desk.chromium.closePopup()
    } finally {
      await desk.api.call('DELETE', `/v1/connections/${id}`, undefined, version)
    }
  })

  test('is told of no other server that it is practice, whoever logs in there', async () => {
    // As on a real relay: it is not on this machine.
    const settings = { host: 'relay.invalid', port: 587, encryption: 'starttls' }
    const login = { username: 'works@practice.example', password: 'open-sesame' }
    const named = { ...settings, ...login, name: 'Relay' }
    const { id, version } = await desk.api.call<Connection>('POST', '/v1/connections', named)
    try {
      const popup = await desk.openHome()
      const person = personAt(popup)
      await person.search('Relay')
      await person.open('Relay')
      await person.sees('relay.invalid')
      const facts = await popup.evaluate(() => document.body.innerText)
      await person.click('Test Relay')
      await person.sees('Who must act')
      const result = await popup.evaluate(() => document.body.innerText)
      expect(facts + result).not.toContain('no real mail')
      await desk.chromium.closePopup()
    } finally {
      await desk.api.call('DELETE', `/v1/connections/${id}`, undefined, version)
    }
  })

  test('sees who refused what, in the words of the server', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('refused by the server')
    await person.click('Test Practice: send on behalf refused by the server')
    await person.sees(/Send on behalf of office@practice.example\s+Refused\./)
    await person.sees('553 5.7.1 <office@practice.example>: Sender address rejected')
    await person.sees('Who must act')
    await desk.chromium.closePopup()
  })

  test('is told which entry is no address, beside the earlier result', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('all works')
    await person.click('Test Practice: all works')
    await person.sees(/Send as works@practice.example\s+Success!/)
    await person.unfold('Test with other senders')
    await person.type('Send on behalf of', 'office@practice.example, nonsense')
    await person.click('Test again')
    await person.sees('Not an e-mail address: nonsense')
    await popup.waitForSelector('input[name=onBehalfOf][aria-invalid=true]:focus')
    await person.sees(/Send as works@practice.example\s+Success!/)
    await person.type('Send on behalf of', 'office@practice.example')
    await person.click('Test again')
    await person.sees(/Send on behalf of office@practice.example\s+Success!/)
    await desk.chromium.closePopup()
  })

  test('is led from a certificate that is not trusted to its field, and to no cleartext', async () => {
    const { host, port } = await desk.named('Practice: all works')
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.click('Add connection')
    await person.type('SMTP server', host)
    await person.type('E-mail address', 'works@practice.example')
    await person.type('Password', 'open-sesame')
    await person.type('Port', String(port))
    await person.unfold('More options')
    await person.type('Name', 'Unpinned')
    await person.click('Save and test')
    await person.sees('Who must act')
    expect(await person.read()).not.toContain('These settings answer:')
    await person.click('Correct: Certificate')
    await popup.waitForSelector('select[name=verification]:focus')
    await desk.chromium.closePopup()
  })

  test('learns of a wrong password, updates it in the list, and is done', async () => {
    const name = 'Practice: wrong password'
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('wrong password')
    await person.click(`Test ${name}`)
    await person.sees('The login was refused.')
    await person.sees('535 5.7.8')
    await person.click('Back')
    await person.open(name)
    await person.click('Update password')
    await person.type('New password', 'open-sesame')
    await person.click('Save')
    await person.sees('Password updated.')
    await person.click(`Test ${name}`)
    await person.sees(/Send as wrong-password@practice.example\s+Success!/)
    await desk.chromium.closePopup()
  })

  test('takes the settings that work in one click', async () => {
    const name = 'Practice: wrong encryption for the port'
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('wrong encryption')
    await person.click(`Test ${name}`)
    await person.sees('These settings answer:')
    await person.click('Use STARTTLS (upgrade) · 4587 and test')
    // The stored password belongs to the old destination, so it is asked for once.
    await person.type('Password', 'open-sesame')
    await person.click('Save and test')
    await person.sees('Success!')
    expect(await desk.named('Practice: wrong encryption for the port')).toMatchObject({
      encryption: 'starttls',
      port: 4587,
    })
    await desk.chromium.closePopup()
  })

  test('closes the popup in the middle of a run and finds it again', async () => {
    const server = await openHeldServer()
    const added = await desk.api.call<Connection>('POST', '/v1/connections', {
      host: server.host,
      port: server.port,
      encryption: 'starttls',
      username: 'slow@practice.example',
      password: 'open-sesame',
      name: 'Slow',
    })
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('Slow')
    await person.click('Test Slow')
    await person.sees('Testing: Greeting')
    await desk.chromium.closePopup()
    await desk.chromium.untilBadge('…')

    const again = await desk.chromium.openPopup()
    await personAt(again).sees('Testing: Greeting')
    await desk.chromium.closePopup()
    server.greet('554 5.3.2 no service here')
    await desk.chromium.untilBadge('!')

    const afterwards = await desk.chromium.openPopup()
    await personAt(afterwards).sees('no service here')
    // Asked in the popup itself: a tab that opens takes the focus, and the popup closes before it has cleared the badge.
    const badge = () => afterwards.evaluate(() => chrome.action.getBadgeText({}))
    await expect.poll(badge).toBe('')
    await desk.chromium.closePopup()
    server.close()
    await desk.api.call('DELETE', `/v1/connections/${added.id}`, undefined, added.version)
  })

  test('cancels a run', async () => {
    const server = await openHeldServer()
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.click('Add connection')
    await person.type('SMTP server', server.host)
    await person.type('E-mail address', 'slow@practice.example')
    await person.type('Password', 'open-sesame')
    await person.type('Port', String(server.port))
    await person.click('Test without saving')
    await person.sees('Testing: Greeting')
    await person.click('Cancel test')
    await person.sees('Cancelled.')
    server.close()
    await desk.chromium.closePopup()
  })

  test('leaves no secret but the token in the browser', async () => {
    const everything = await desk.stored()
    expect(everything).toContain('"token"')
    for (const secret of ['open-sesame', 'never-stored', btoa('open-sesame')]) {
      expect(everything).not.toContain(secret)
    }
  })
})
