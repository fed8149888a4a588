import { expect, test } from 'vitest'
import { endpointsFor, providers } from '../../../packages/shared/src/providers/index.ts'

const at = (host: string) => [
  { host, port: 587, encryption: 'starttls' },
  { host, port: 465, encryption: 'tls' },
]

test.each([
  ['amazon-ses', 'email-smtp.us-east-1.amazonaws.com'],
  ['mailgun', 'smtp.eu.mailgun.org'],
] as const)('%s is reached in the region that was named', (id, host) => {
  expect(endpointsFor(providers[id], host)).toEqual(at(host))
})

test.each(['', 'kunde-no.mail.protection.outlook.com', 'outlook.office365.com'])(
  'a host that takes no submissions gives way: "%s"',
  (host) => {
    expect(endpointsFor(providers['microsoft-365'], host)).toBe(
      providers['microsoft-365'].submission,
    )
  },
)
