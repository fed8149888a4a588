import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { findProvider } from '../../../packages/shared/src/providers/index.ts'

// The list that nodemailer ships.
const services = createRequire(import.meta.url)(
  'nodemailer/lib/well-known/services.json',
) as Record<string, { host?: string }>

const catchesTests = 'catches the mail of tests, and delivers none'
const closed = 'no longer exists'
const noOfficialSettings = 'nodemailer names neither port nor encryption, nor is either published'
const unknown = 'nothing is known of it but its entry in the list'

/** What of the list is no provider to send through, or none that anything sure can be said of. */
const exceptions: Record<string, string> = {
  DebugMail: catchesTests,
  Ethereal: catchesTests,
  'Mailcatch.app': catchesTests,
  Maildev: catchesTests,
  Mailosaur: catchesTests,
  DynectEmail: closed,
  OpenMailBox: closed,
  'hot.ee': noOfficialSettings,
  'mail.ee': noOfficialSettings,
  Groundmail: unknown,
  MailSenpai: unknown,
  Oveyon: unknown,
  SpacePost: unknown,
  Tutanota: 'offers no SMTP to mail programs: its mail is encrypted in its own',
  Zimbra: 'is software that others run, each under a host of their own',
}

test.each(Object.entries(services).filter(([name]) => !(name in exceptions)))(
  '%s is known by its host',
  (_, { host = '' }) => expect(findProvider({ host })).toBeDefined(),
)

test('what is excepted is in the list, and not known after all', () => {
  const hosts = Object.keys(exceptions).map((name) => services[name]?.host ?? '')
  expect(Object.keys(exceptions).filter((name) => services[name] === undefined)).toEqual([])
  expect(hosts.filter((host) => findProvider({ host }) !== undefined)).toEqual([])
})
