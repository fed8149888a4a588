import { describe, expect, test } from 'vitest'
import {
  endpointsFor,
  findProvider,
  providers,
} from '../../../packages/shared/src/providers/index.ts'
import type { Provider } from '../../../packages/shared/src/providers/index.ts'

/** What is offered to whoever typed a host. */
function offered(host: string): string[] {
  const id = findProvider({ host })
  if (id === undefined) throw new Error(`nobody's: ${host}`)
  return [...new Set(endpointsFor(providers[id], host).map((endpoint) => endpoint.host))]
}

const whole = Object.values<Provider>(providers).flatMap((provider) =>
  provider.hosts.filter((host) => !host.startsWith('.')).map((host) => ({ host, provider })),
)

test('a submission host that the registry names as a whole stays, with the ports of its provider', () => {
  expect(whole.length).toBeGreaterThan(150)
  for (const { host, provider } of whole) {
    expect(endpointsFor(provider, host), host).toEqual(
      provider.submission.map((endpoint) => ({ ...endpoint, host })),
    )
  }
})

describe('a submission host stays: another region or country is another account', () => {
  test.each([
    'email-smtp.us-east-1.amazonaws.com',
    'email-smtp-fips.us-gov-west-1.amazonaws.com',
    'vpce-0abc.email-smtp.us-east-1.vpce.amazonaws.com',
    'smtp.eu.mailgun.org',
    'pro.eu.turbo-smtp.com',
    'bulk.smtp.mailtrap.io',
    'sandbox.smtp.mailtrap.io',
    'smtpout.europe.secureserver.net',
    'smtp.ionos.de',
    'smtp.kundenserver.de',
    'smtp.messagingengine.com',
    'smtp.email.us-ashburn-1.oci.oraclecloud.com',
    'smtp.mail.us-west-2.awsapps.com',
    'mail-eu.smtp2go.com',
    'p02-smtp.mail.me.com',
  ])('%s', (host) => {
    expect(offered(host)).toEqual([host])
  })
})

test('what is typed around a name, and the dot of the root, are no part of it', () => {
  expect(offered(' SMTP.EU.mailgun.org. ')).toEqual(['smtp.eu.mailgun.org'])
})

describe('a host at which mail arrives, or is read, gives way', () => {
  test.each([
    ['smtp.secureserver.net', 'smtpout.secureserver.net'],
    ['mailstore1.secureserver.net', 'smtpout.secureserver.net'],
    ['in1-smtp.messagingengine.com', 'smtp.fastmail.com'],
    ['mx1.emailsrvr.com', 'secure.emailsrvr.com'],
    ['mx1.mail.ovh.net', 'ssl0.ovh.net'],
    ['imap.mail.yahoo.com', 'smtp.mail.yahoo.com'],
    ['kunde-no.mail.protection.outlook.com', 'smtp.office365.com'],
    ['outlook.office365.com', 'smtp.office365.com'],
  ])('%s: %s', (host, instead) => {
    expect(offered(host)).toEqual([instead])
  })
})

describe('where nothing sure is known, nothing is offered', () => {
  test.each([
    // An account of either lives in one region, and at its host alone.
    'inbound-smtp.eu-west-1.amazonaws.com',
    'smtpin.zoho.com',
    'mx.zoho.eu',
    'pro1.mail.ovh.net',
    'ex5.mail.ovh.net',
    'smtp-of-somebody.example.aruba.it',
    'serwer1234567.home.pl',
  ])('%s', (host) => {
    expect(offered(host)).toEqual([])
  })
})

test('who named no host is offered what most are at', () => {
  expect(endpointsFor(providers.icloud, ' ')).toBe(providers.icloud.submission)
})
