import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection, Language } from '@ehlo/shared'
import { startLab } from '../support/lab/index.ts'
import type { MailHostId, RunningLab } from '../support/lab/index.ts'
import { clickOn } from './support/click-on.ts'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { fillIn } from './support/fill-in.ts'
import { speakAt } from './support/language.ts'
import { openMailboxForm } from './support/mailbox-form.ts'
import { personAt } from './support/person.ts'

let lab: RunningLab
let desk: Desk

beforeAll(async () => {
  lab = await startLab()
  // The API runs in this process, whose start is too long ago for NODE_EXTRA_CA_CERTS.
  setDefaultCACertificates([...getCACertificates(), lab.rootPem])
  desk = await openDesk(undefined, { EHLO_DNS_SERVERS: lab.dns.server })
  await desk.pair('admin')
})

afterAll(async () => {
  await Promise.all([desk.close(), lab.stop()])
})

type Texts = Record<Language, string>

/** What a real server does with a message of kari that is sent as sales, and how the person reads it. */
const servers: [MailHostId, Texts][] = [
  [
    'rewriting',
    {
      en: 'The server put another sender in its place',
      es: 'El servidor ha puesto otro remitente en su lugar',
      nb: 'Serveren satte inn en annen avsender',
    },
  ],
  [
    'addingSender',
    {
      en: 'Recipients see who sent it on behalf of whom',
      es: 'Los destinatarios ven quién lo envió en nombre de quién',
      nb: 'Mottakerne ser hvem som sendte på vegne av hvem',
    },
  ],
  [
    'junking',
    {
      en: 'The message landed in the spam folder',
      es: 'El mensaje llegó a la carpeta de spam',
      nb: 'Meldingen havnet i søppelpostmappen',
    },
  ],
  [
    'bouncing',
    {
      en: 'Accepted at first, but it came back.',
      es: 'Aceptado al principio, pero fue devuelto.',
      nb: 'Godtatt først, men kom i retur.',
    },
  ],
]

describe.each(['en', 'es', 'nb'] as const)('in %s', (language) => {
  test.each(servers)(
    'the copy at a server that is %s, as the person reads it',
    async (id, says) => {
      await speakAt(desk, language)
      const page = await openMailboxForm(desk, await addConnection(id, language))
      await fill('sender', lab.sales)
      await fill('mailboxHost', lab.hosts.mail.name)
      // A bounce goes to the sender, any other copy to the recipient, which is the sender too.
      await fill('mailboxUsername', lab.readers.sales.username)
      await fill('password', lab.readers.sales.password)
      await clickOn(page, 'button[type=submit]')
      await personAt(page).sees(says[language], 30_000)
      expect(await personAt(page).read()).not.toContain('{')
      expect(await desk.stored()).not.toContain(lab.readers.sales.password)
      await page.close()

      function fill(name: string, text: string) {
        return fillIn(page, `input[name=${name}]`, text)
      }
    },
  )
})

test('the server of a mailbox is found as discovery finds it, and named as unproven', async () => {
  await speakAt(desk, 'en')
  const [, domain = ''] = lab.accounts.kari.username.split('@')
  const { name } = lab.hosts.mail
  await lab.dns.addRecord(`_submissions._tcp.${domain}`, 'SRV', `0 1 465 ${name}.`)
  await lab.dns.addRecord(`_imaps._tcp.${domain}`, 'SRV', `0 1 993 ${name}.`)
  const page = await openMailboxForm(desk, await addConnection('mail', 'en'))
  const person = personAt(page)
  await person.click(`Find the server of ${lab.accounts.kari.username}`)
  await person.sees('Looking for it')
  await person.sees('nothing proves that it belongs to this address', 30_000)
  expect(await person.valueOf('IMAP server')).toBe(name)
  await page.close()
})

function addConnection(id: MailHostId, language: Language): Promise<Connection> {
  return desk.api.call<Connection>('POST', '/v1/connections', {
    name: `${id}, ${language}`,
    host: lab.hosts[id].name,
    port: 587,
    encryption: 'starttls',
    username: lab.accounts.kari.username,
    password: lab.accounts.kari.password,
  })
}
