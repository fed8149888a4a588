import { expect, test } from 'vitest'
import {
  describeLogin,
  findProvider,
  loginWords,
  presets,
  providers,
} from '../../../packages/shared/src/providers/index.ts'
import type { Provider } from '../../../packages/shared/src/providers/index.ts'

const { en } = loginWords

const preset = (id: string) => presets.find((each) => each.id === id)

test('Microsoft 365 is 587 with STARTTLS, and SMTP AUTH must be switched on first', () => {
  const found = preset('microsoft-365')
  expect(found?.submission).toEqual([
    { host: 'smtp.office365.com', port: 587, encryption: 'starttls' },
  ])
  expect(found && describeLogin(found, en)).toMatch(/SMTP AUTH must be switched on.*whole address/)
})

test('Gmail is 465 with TLS or 587 with STARTTLS, and needs an app password', () => {
  const found = preset('gmail')
  expect(found?.submission).toEqual([
    { host: 'smtp.gmail.com', port: 465, encryption: 'tls' },
    { host: 'smtp.gmail.com', port: 587, encryption: 'starttls' },
  ])
  expect(found && describeLogin(found, en)).toMatch(/app password.*whole address/)
})

test('a user name that is the same for every customer is said', () => {
  const found = preset('sendgrid')
  expect(found && describeLogin(found, en)).toMatch(/API key.*"apikey"/)
  const literal = Object.values<Provider>(providers).filter(
    ({ loginName }) => loginName === 'literal',
  )
  expect(literal.filter(({ literalUser }) => !literalUser)).toEqual([])
})

test.each([
  ['mailjet', /API key is the user name, and its secret key the password\.$/],
  ['turbosmtp', /API key is the user name, and its secret key the password\.$/],
  ['postmark', /API key as password\. The user name is the same key\.$/],
  ['mailpace', /API key as password\. The user name is the same key\.$/],
  ['scaleway', /API key as password\. The user name is the ID of the project\.$/],
  ['mandrill', /API key as password\. The user name is shown beside the key\.$/],
  ['emailit', /API key as password\. The user name is the word "emailit"/],
  ['mailtrap-sandbox', /^Needs SMTP credentials.*The user name comes with the SMTP credentials\.$/],
  ['brevo', /The user name comes with the SMTP credentials\.$/],
  [
    'zoho',
    /^With two-step verification switched on.*app password; otherwise the password of the mailbox\./,
  ],
  ['purelymail', /^With two-step verification switched on/],
  ['seznam', /^With two-step verification switched on/],
] as const)('what the login at %s needs is said as it is there', (id, said) => {
  expect(describeLogin(providers[id], en)).toMatch(said)
})

test('the sandbox of Mailtrap is not what sends real mail, and has a login of its own', () => {
  expect(findProvider({ host: 'sandbox.smtp.mailtrap.io' })).toBe('mailtrap-sandbox')
  expect(findProvider({ host: 'live.smtp.mailtrap.io' })).toBe('mailtrap')
})

test.each(Object.entries(loginWords))(
  'every provider, each preset among them, has a hint at its login in %s',
  (_, words) => {
    expect(presets.length).toBeGreaterThan(40)
    const hints = [...presets, ...Object.values<Provider>(providers)].map((provider) =>
      describeLogin(provider, words),
    )
    expect(hints.filter((hint) => hint.length < 20 || hint.includes('undefined'))).toEqual([])
    // A few short lines of the popup.
    expect(hints.filter((hint) => hint.length > 210)).toEqual([])
  },
)

test('a server that knows its senders by their addresses is not said to want a user name', () => {
  expect(describeLogin(providers.barracuda, en)).toBe(en.needs.none)
})
