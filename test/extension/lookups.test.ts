import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { createTestAuthority } from '../support/certificates/test-authority.ts'
import { autoconfigDocument } from '../support/discovery/discover.ts'
import { serve, startWebHost } from '../support/discovery/web-host.ts'
import type { WebHost } from '../support/discovery/web-host.ts'
import { ownAddress, startHost } from '../support/inspection/host-of-ports.ts'
import { startLab } from '../support/lab/index.ts'
import type { RunningLab } from '../support/lab/index.ts'
import { at, silence } from '../support/scripted-server/index.ts'
import { clickOn } from './support/click-on.ts'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { speakAt } from './support/language.ts'
import { personAt } from './support/person.ts'
import { readClipboard } from './support/read-clipboard.ts'
import { textOf } from './support/text-of.ts'

let lab: RunningLab
let web: WebHost
let desk: Desk

beforeAll(async () => {
  lab = await startLab()
  const authority = await createTestAuthority('Autoconfig')
  setDefaultCACertificates([...getCACertificates('default'), lab.rootPem, authority.rootPem])
  const name = 'autoconfig.lab.test'
  const address = ownAddress()
  await lab.dns.addRecord(name, 'A', address)
  const document = autoconfigDocument(
    { host: lab.hosts.mail.name, port: 465, type: 'SSL' },
    { host: lab.hosts.selfSigned.name, port: 465, type: 'SSL' },
  )
  const answer = serve({ [`${name} /mail/config-v1.1.xml`]: document })
  web = await startWebHost(address, answer, await authority.certify('good', [name]))
  await lab.dns.addRecord('_submissions._tcp.doubt.test', 'SRV', `0 1 465 ${lab.hosts.mail.name}.`)
  desk = await openDesk(undefined, { EHLO_DNS_SERVERS: lab.dns.server })
  await desk.pair('admin')
})

afterAll(async () => {
  await desk.close()
  await web.close()
  await lab.stop()
})

async function ask(text: string): Promise<{ popup: Page; person: ReturnType<typeof personAt> }> {
  const popup = await desk.openHome()
  const person = personAt(popup)
  await person.search(text)
  await popup.waitForSelector('.offer')
  await popup.keyboard.press('Enter')
  return { popup, person }
}

describe('an agent who has only', () => {
  test('an address gets the settings in time, and copies them in one click', async () => {
    const startedAt = performance.now()
    const { popup, person } = await ask('kari@lab.test')
    await person.sees(/Recommended\s+mail\.lab\.test\s+TLS from the start \(implicit\) · 465/)
    await person.sees('published by the domain (autoconfig), confirmed')
    await person.click('Copy report')
    await person.sees('Copied')
    expect(performance.now() - startedAt).toBeLessThan(20_000)
    expect(await readClipboard(desk.chromium.browser, popup)).toContain('mail.lab.test')
    await desk.chromium.closePopup()
  })

  test('a host gets the way in, what is wrong with it, and copies it', async () => {
    const startedAt = performance.now()
    const { popup, person } = await ask(lab.hosts.expired.name)
    await person.sees(/Mail programs should use\s+expired\.lab\.test/)
    await person.sees('Expired')
    await person.click('Copy report')
    await person.sees('Copied')
    expect(performance.now() - startedAt).toBeLessThan(20_000)
    const html = await readClipboard(desk.chromium.browser, popup, 'text/html')
    expect(html).toContain('<h3>')
    await desk.chromium.closePopup()
  })
})

test('arrow keys lead from the field through what it offers and back', async () => {
  const popup = await desk.openHome()
  const focused = () => expect.poll(() => popup.evaluate(() => document.activeElement?.textContent))
  await personAt(popup).search(`${lab.hosts.mail.name}:587`)
  await popup.waitForSelector('.offer')
  await popup.keyboard.press('ArrowDown')
  await focused().toBe('Inspect mail.lab.test:587')
  await popup.keyboard.press('ArrowDown')
  await focused().toBe('Test mail.lab.test:587 with a password')
  await popup.keyboard.press('ArrowUp')
  await focused().toBe('Inspect mail.lab.test:587')
  await popup.keyboard.press('Enter')
  await personAt(popup).sees('Mail programs should use')
  await desk.chromium.closePopup()
})

describe('from the settings that were found', () => {
  test('a password makes a test', async () => {
    const { person } = await ask('kari@lab.test')
    await person.sees('Recommended')
    await person.click('Test')
    await expect.poll(() => person.valueOf('Login name')).toBe('kari@lab.test')
    await person.type('Password', lab.accounts.kari.password)
    await person.click('Test SMTP')
    await person.sees(/Send as kari@lab.test\s+Success!/)
    expect(await desk.stored()).not.toContain(lab.accounts.kari.password)
    await desk.chromium.closePopup()
  })

  test('“Use this” fills the form of a connection', async () => {
    const { person } = await ask('kari@lab.test')
    await person.sees('Recommended')
    await person.click('Use this')
    await expect.poll(() => person.valueOf('SMTP server')).toBe('mail.lab.test')
    await expect.poll(() => person.valueOf('Port')).toBe('465')
    await expect.poll(() => person.valueOf('E-mail address')).toBe('kari@lab.test')
    await person.click('Discard changes')
    await person.sees('Recommended')
    await desk.chromium.closePopup()
  })

  test('none that nobody confirmed gets a password before somebody vouched for it', async () => {
    const { popup, person } = await ask('kari@doubt.test')
    await person.sees('not confirmed')
    await person.click('Test')
    await person.sees('Nothing proves that mail.lab.test belongs to this address')
    expect(await popup.$('input[name=password]')).toBeNull()
    await person.click('It is the right server')
    await popup.waitForSelector('input[name=password]')
    await desk.chromium.closePopup()
  })

  test('what is noted of them is said in the language shown, whoever asked before', async () => {
    const noted = { en: 'login by', nb: 'innlogging med' } as const
    for (const language of ['nb', 'en'] as const) {
      await speakAt(desk, language)
      const { person } = await ask('kari@lab.test')
      await person.sees(noted[language])
      await desk.chromium.closePopup()
    }
  })

  test('the losers are kept, with where they come from and why they lost', async () => {
    const { person } = await ask('kari@lab.test')
    await person.sees('Other settings')
    await person.unfold('Other settings')
    await person.sees('self-signed.lab.test')
    await person.sees(/Source: published by the domain \(autoconfig\)[\s\S]+Source: published by/)
    // What is not through when a better one has answered is not tried to its end: which of the two it is, the machine decides.
    await person.sees(/The certificate does not verify\.|another answer was better\./)
    await desk.chromium.closePopup()
  })

  test('IT gets a checklist in its own language', async () => {
    const { popup, person } = await ask('kari@gmail.com')
    await person.sees('app password')
    await person.click('Checklist for IT')
    await person.choose('Language', 'Español')
    await person.sees('contraseña de aplicación')
    await person.click('Copy')
    await person.sees('Copied')
    expect(await readClipboard(desk.chromium.browser, popup)).toContain('contraseña de aplicación')
    await person.choose('Language', 'English')
    await desk.chromium.closePopup()
  })
})

describe('an inspection', () => {
  test('paints what is there while a port still keeps silent, goes on without the popup, and is cancelled', async () => {
    const host = startHost()
    await host.listen(465, [at('connect', silence())])
    await host.listen(587)
    const { person } = await ask(host.address)
    await person.sees(/Works so far/)
    await person.sees(/587\s+Not here/)
    await desk.chromium.closePopup()
    const again = personAt(await desk.chromium.openPopup())
    await again.sees('Works so far')
    await again.click('Cancel')
    await again.sees('this is what was found until then')
    await host.close()
    await desk.chromium.closePopup()
  })

  test('shows the domain in green, amber and red, with records to copy', async () => {
    await lab.dns.addRecord('weak.test', 'TXT', '"v=spf1 ?all"')
    await lab.dns.addRecord('weak.test', 'MX', `10 ${lab.hosts.mail.name}.`)
    const { popup, person } = await ask(lab.hosts.mail.name)
    await person.type('Domain to check', 'weak.test')
    await person.click('Check the domain')
    await person.sees('Domain weak.test')
    await person.sees(/DMARC not published/)
    await person.click('Copy: _dmarc.weak.test')
    await person.sees('Copied')
    const copied = await readClipboard(desk.chromium.browser, popup)
    expect(copied).toMatch(/^v=DMARC1; p=none/)
    await desk.chromium.closePopup()
  })
})

describe('an error', () => {
  const log =
    'relay=smtp.office365.com[52.98.0.1]:587, dsn=5.7.139, status=bounced (host smtp.office365.com[52.98.0.1] said: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.)'

  test('is explained, with who must act and a message for them in their language', async () => {
    const { popup, person } = await ask(log)
    await person.sees('SMTP AUTH is switched off for the organisation')
    await person.sees('SmtpClientAuthentication is disabled for the Tenant')
    await person.click('Message to IT')
    await person.choose('Language', 'Norsk bokmål')
    await person.sees('Vennligst gjør følgende')
    await person.click('Copy')
    await person.sees('Copied')
    const copied = await readClipboard(desk.chromium.browser, popup)
    expect(copied).toContain('SmtpClientAuthentication is disabled for the Tenant')
    await person.choose('Language', 'English')
    await desk.chromium.closePopup()
  })

  test('keeps no password that was pasted with it', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    const secret = 'AGthcmkAb3Blbi1zZXNhbWU='
    const field = await popup.waitForSelector('input[name=search]')
    await field?.evaluate((input, text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      input.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, `AUTH PLAIN ${secret}\n535 5.7.8 Error: authentication failed`)
    await person.sees('Who must act')
    expect(await person.read()).not.toContain(secret)
    expect(await desk.stored()).not.toContain(secret)
    await desk.chromium.closePopup()
  })

  test('is reported as previewed: what is hidden is marked, and comes back by choice', async () => {
    const { popup, person } = await ask(
      '550 5.1.1 <ola.nordmann@kunde.example>: Recipient address rejected: User unknown',
    )
    await person.sees('Who must act')
    await person.click('Other forms')
    await person.sees('Hidden: ')
    const shown = () => textOf(popup, '.preview')
    expect(await shown()).not.toContain('ola.nordmann')
    await clickOn(popup, 'input[name=people]')
    await expect.poll(shown).toContain('ola.nordmann')
    await person.choose('Form', 'Short (for a chat)')
    await person.click('Copy')
    await person.sees('Copied')
    expect(await readClipboard(desk.chromium.browser, popup)).toBe(await shown())
    await desk.chromium.closePopup()
  })
})
