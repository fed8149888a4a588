import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connection, Language } from '@ehlo/shared'
import { createTestAuthority } from '../support/certificates/test-authority.ts'
import { startScriptedImap } from '../support/scripted-imap/index.ts'
import type { ScriptedImap } from '../support/scripted-imap/index.ts'
import { startScriptedServer } from '../support/scripted-server/index.ts'
import type { ScriptedServer } from '../support/scripted-server/index.ts'
import { clickOn } from './support/click-on.ts'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { fillIn } from './support/fill-in.ts'
import { speakAt } from './support/language.ts'
import { openMailboxForm } from './support/mailbox-form.ts'
import { personAt } from './support/person.ts'

// The ports of IMAP are fixed: an address of its own.
const imapHost = `127.202.${process.pid % 250}.7`
const kari = 'kari@lab.test'
const sales = 'sales@lab.test'
const mailboxPassword = 'Blåbær & kvikk lunsj'

let desk: Desk
let smtp: ScriptedServer
let imap: ScriptedImap

/** As Gmail does: the login becomes the From of what is sent as somebody else. */
function delivered(): Buffer[] {
  const messages = smtp.sessions.flatMap(({ messages }) => messages)
  return messages.map(({ content }) =>
    Buffer.from(
      content
        .toString('latin1')
        .replace(`From: ${sales}`, `From: ${kari}\r\nX-Google-Original-From: ${sales}`),
      'latin1',
    ),
  )
}

beforeAll(async () => {
  const authority = await createTestAuthority()
  // The API runs in this process, whose start is too long ago for NODE_EXTRA_CA_CERTS.
  setDefaultCACertificates([...getCACertificates(), authority.rootPem])
  smtp = await startScriptedServer()
  imap = await startScriptedImap({
    host: imapHost,
    port: 993,
    tls: await authority.certify('good', [imapHost]),
    isImplicitTls: true,
    messages: delivered,
  })
  desk = await openDesk()
  await desk.pair('admin')
})

const addConnection = (name: string) =>
  desk.api.call<Connection>('POST', '/v1/connections', {
    name,
    host: smtp.host,
    port: smtp.port,
    encryption: 'none',
    username: kari,
    password: 'hunter2-hunter2',
  })

afterAll(async () => {
  await Promise.all([desk.close(), smtp.close(), imap.close()])
})

const seen: [Language, string, string, string][] = [
  [
    'en',
    'Sent, but the server replaced the sender.',
    'What recipients see',
    'The server put another sender in its place',
  ],
  [
    'es',
    'Enviado, pero el servidor ha cambiado el remitente.',
    'Lo que ven los destinatarios',
    'El servidor ha puesto otro remitente en su lugar',
  ],
  [
    'nb',
    'Sendt, men serveren byttet avsenderen.',
    'Det mottakerne ser',
    'Serveren satte inn en annen avsender',
  ],
]

test.each(seen)(
  '%s: whoever reads the copy sees the replaced sender, drawn and explained',
  async (language, verdict, picture, cause) => {
    await speakAt(desk, language)
    const page = await openMailboxForm(desk, await addConnection(`One that rewrites, ${language}`))
    const person = personAt(page)
    await fillIn(page, 'input[name=onBehalfOf]', sales)
    await fillIn(page, 'input[name=mailboxHost]', imapHost)
    await fillIn(page, 'input[name=password]', mailboxPassword)
    await clickOn(page, 'button[type=submit]')
    await person.sees(verdict, 30_000)
    await person.sees(picture)
    await person.sees(cause)
    await person.sees(kari)
    expect(imap.lines.join('\n')).toContain('AUTHENTICATE PLAIN')
    expect(await desk.stored()).not.toContain('kvikk')
    await page.close()
  },
)

test('the port of the mailbox follows its encryption until one is typed, which is kept', async () => {
  await speakAt(desk, 'en')
  const connection = await addConnection('One with a mailbox')
  const page = await openMailboxForm(desk, connection)
  const person = personAt(page)
  await expect.poll(() => person.valueOf('Port')).toBe('993')
  await person.choose('Encryption of the mailbox', 'STARTTLS')
  await expect.poll(() => person.valueOf('Port')).toBe('143')
  await person.type('Port', '70000')
  await person.choose('Encryption of the mailbox', 'TLS')
  await expect.poll(() => person.valueOf('Port')).toBe('70000')
  await clickOn(page, 'button[type=submit]')
  await person.sees('A port is a number from 1 to 65535.')
  await person.type('Port', '1143')
  await expect.poll(desk.stored).toContain('1143')
  await page.close()

  const again = await openMailboxForm(desk, connection)
  await expect.poll(() => personAt(again).valueOf('Port')).toBe('1143')
  await again.close()
})
