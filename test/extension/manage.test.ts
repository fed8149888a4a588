import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Corporation } from '@ehlo/shared'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { personAt } from './support/person.ts'
import { waitFor } from './support/wait-for.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  await desk.pair('admin')
})

afterAll(() => desk.close())

describe('an administrator who keeps connections', () => {
  test('sees the connections of each corporation in the popup, and finds one by typing', async () => {
    const popup = await desk.chromium.openPopup()
    const person = personAt(popup)
    await person.sees('Practice: wrong password')
    await popup.waitForSelector('input[name=search]:focus')
    await popup.keyboard.type('rewritten')
    await waitFor('one row', async () => (await popup.$$('.row')).length === 1)
    await popup.keyboard.press('Escape')
    await waitFor('all rows', async () => (await popup.$$('.row')).length > 1)
    await desk.chromium.closePopup()
  })

  test('adds a corporation with its domain', async () => {
    const popup = await desk.chromium.openPopup()
    const person = personAt(popup)
    await person.click('Corporations')
    await person.click('Add corporation')
    await person.type('Name', 'Acme Nordic AS')
    await person.type('Own domains', 'practice.example')
    await person.click('Save')
    await person.sees('Acme Nordic AS')
    const { items } = await desk.api.call<{ items: Corporation[] }>('GET', '/v1/corporations')
    expect(items.find(({ name }) => name === 'Acme Nordic AS')?.domains).toEqual([
      'practice.example',
    ])
    await desk.chromium.closePopup()
  })

  test('adds a connection; the port follows the encryption until it was typed', async () => {
    const { host, tlsVerification } = await desk.named('Practice: all works')
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.click('Add connection')
    await person.choose('Corporation', 'Acme Nordic AS')
    await person.type('Domain', 'practice.example')
    await person.type('SMTP server', host)
    await person.type('E-mail address', 'works@practice.example')
    await person.type('Password', 'open-sesame')
    await person.choose('Encryption', 'TLS from the start (implicit)')
    await expect.poll(() => person.valueOf('Port')).toBe('465')
    await person.choose('Encryption', 'STARTTLS (upgrade)')
    await expect.poll(() => person.valueOf('Port')).toBe('587')
    await person.type('Port', '4587')
    await person.choose('Encryption', 'TLS from the start (implicit)')
    await expect.poll(() => person.valueOf('Port')).toBe('4587')
    await person.choose('Encryption', 'STARTTLS (upgrade)')
    await person.unfold('More options')
    await person.type('Name', 'Main')
    await person.choose('Certificate', 'Pin one certificate')
    await person.type('Pin one certificate', tlsVerification)
    await person.click('Save and test')
    await person.sees('Send as works@practice.example')
    await person.sees('Success!')
    await desk.chromium.closePopup()
  })

  test('picks a provider: it is filled in, and what its login needs stays', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    const settings = async () => [
      await person.valueOf('SMTP server'),
      await person.valueOf('Port'),
      await person.valueOf('Encryption'),
    ]
    await person.click('Add connection')
    await person.choose('Provider', 'Gmail, Google Workspace')
    await expect.poll(settings).toEqual(['smtp.gmail.com', '465', 'tls'])
    await person.sees('Needs an app password')
    await person.click('Use STARTTLS (upgrade) · 587')
    await expect.poll(settings).toEqual(['smtp.gmail.com', '587', 'starttls'])
    await person.sees('Needs an app password')
    await person.choose('Provider', 'Microsoft 365 (Exchange Online)')
    await expect.poll(settings).toEqual(['smtp.office365.com', '587', 'starttls'])
    // There is nothing more to click, and the hint is there all the same.
    await person.sees('SMTP AUTH must be switched on')
    expect(await popup.$$('form .notice button')).toEqual([])
    expect(await popup.$eval('form .notice a', ({ href }) => href)).toContain(
      'learn.microsoft.com/',
    )
    await person.type('SMTP server', 'mail.kunde.example')
    await expect.poll(() => person.valueOf('Provider')).toBe('')
    await expect.poll(() => person.read()).not.toContain('SMTP AUTH must be switched on')
    await person.choose('Provider', 'Twilio SendGrid')
    await person.sees('The user name is the word "apikey"')
    await person.type('SMTP server', ' SMTP.gmail.com.')
    await person.sees('Needs an app password')
    // It is set already, however it is written.
    await person.click('Use TLS from the start (implicit) · 465')
    await expect.poll(settings).toEqual(['smtp.gmail.com', '465', 'tls'])
    await person.type('SMTP server', 'mail.runbox.com')
    await expect.poll(() => person.valueOf('Provider')).toBe('runbox')
    expect(await popup.$eval('form [aria-live]', (live) => live.textContent)).toMatch(
      /^Runbox: Takes the ordinary password.*from the address\.$/,
    )
    await person.type('SMTP server', 'ec2-1-2-3-4.compute.amazonaws.com')
    await expect.poll(() => person.valueOf('Provider')).toBe('')
    await expect.poll(() => person.read()).not.toContain('Needs SMTP credentials')
    await person.choose('Provider', 'Gmail, Google Workspace')
    await expect.poll(settings).toEqual(['smtp.gmail.com', '465', 'tls'])
    await person.choose('Provider', 'Another server')
    await expect.poll(settings).toEqual(['', '587', 'starttls'])
    await desk.chromium.closePopup()
  })

  test('who types an address of a provider is told what its login needs, with the settings', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.click('Add connection')
    await person.type('E-mail address', 'kari@icloud.com')
    await person.sees('iCloud Mail: Needs an app password')
    await person.click('Use smtp.mail.me.com · STARTTLS (upgrade) · 587')
    await expect.poll(() => person.valueOf('SMTP server')).toBe('smtp.mail.me.com')
    await person.sees('iCloud Mail: Needs an app password')
    await person.click('Discard changes')
    await desk.chromium.closePopup()
  })

  test('finds a half-typed connection again, without its password', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.click('Add connection')
    await person.type('SMTP server', 'smtp.half-typed.example')
    await person.type('Password', 'never-stored')
    await desk.chromium.closePopup()
    const again = await desk.chromium.openPopup()
    await expect.poll(() => personAt(again).valueOf('SMTP server')).toBe('smtp.half-typed.example')
    expect(await personAt(again).valueOf('Password')).toBe('')
    await personAt(again).click('Discard changes')
    await desk.chromium.closePopup()
  })

  test('keeps own changes on top of somebody else’s', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('Main')
    await person.open('Main')
    await person.click('Edit')
    await person.type('E-mail address', 'office@practice.example')
    const { id, version } = await desk.named('Main')
    await desk.api.call('PATCH', `/v1/connections/${id}`, { priority: 7 }, version)
    await person.type('Password', 'open-sesame')
    await person.click('Save')
    await person.sees('Somebody else changed this meanwhile.')
    await person.click('Keep my changes on top')
    await person.click('Save')
    await popup.waitForSelector('input[name=search]')
    expect(await desk.named('Main')).toMatchObject({
      priority: 7,
      username: 'office@practice.example',
    })
    await desk.chromium.closePopup()
  })

  test('deactivates a connection, and deletes it after it was named', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('Main')
    await person.open('Main')
    await person.click('Deactivate')
    await person.sees('Inactive')
    expect(await desk.named('Main')).toMatchObject({ active: false })
    await person.click('Delete')
    await person.sees('Delete “Main”?')
    await person.click('Delete Main')
    await person.sees('Nothing matches “Main”.')
    expect(await desk.find('Main')).toBeUndefined()
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
