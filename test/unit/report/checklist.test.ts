import { makeChecklist } from '@ehlo/shared/report'
import { describe, expect, it } from 'vitest'

const topics = (request: Parameters<typeof makeChecklist>[0]) =>
  makeChecklist(request).items.map(({ topic }) => topic)

describe('the checklist for IT', () => {
  it('names the switches of Microsoft 365 with the way through its console, in the language', () => {
    const request = {
      host: 'smtp.office365.com',
      port: 587,
      encryption: 'starttls',
      username: 'faktura@kunde.no',
      onBehalfOf: ['post@kunde.no'],
      egressAddress: '203.0.113.7',
    } as const
    const list = makeChecklist({ ...request, language: 'nb' })
    expect(list.items.map(({ topic }) => topic)).toEqual([
      'login',
      'sign-in-policy',
      'app-password',
      'send-on-behalf',
      'ports',
      'spf',
      'dkim',
      'dmarc',
    ])
    expect(list.items[0]?.where).toContain('Godkjent SMTP')
    expect(list.items[3]?.text).toContain('post@kunde.no')
    expect(list.body).toContain('203.0.113.7')
    expect(list.body).toContain('include:spf.protection.outlook.com')
    const spanish = makeChecklist({ ...request, language: 'es' })
    expect(spanish.items[3]?.where).toContain('Enviar como')
    expect(makeChecklist({ ...request, language: 'en' }).items[3]?.where).toContain('Send as')
  })

  it('warns that Google replaces a sender, and asks an e-mail service to verify the domain', () => {
    const google = makeChecklist({
      language: 'en',
      host: 'smtp.gmail.com',
      username: 'a@kunde.no',
      onBehalfOf: ['b@kunde.no'],
    })
    expect(google.body).toContain('replaces the sender')
    expect(google.body).toContain('Send mail as')
    const service = makeChecklist({
      language: 'en',
      host: 'smtp.sendgrid.net',
      username: 'apikey',
      senderDomain: 'kunde.no',
    })
    expect(service.body).toContain('the word "apikey"')
    expect(service.body).toContain('Authenticate Your Domain')
  })

  it('knows the provider by the address alone, whose domain needs no records then', () => {
    expect(topics({ language: 'en', username: 'kari@gmx.de' })).toEqual([
      'login',
      'app-password',
      'ports',
    ])
  })

  it('says which of a pair of keys is the user name, and what two-step verification changes, once each', () => {
    expect(topics({ language: 'en', host: 'in-v3.mailjet.com' })).not.toContain('login-name')
    const zoho = makeChecklist({ language: 'en', host: 'smtp.zoho.com', username: 'a@kunde.no' })
    expect(zoho.items[0]?.text).toMatch(/^The password of the mailbox.*an app password instead/)
    expect(zoho.items.map(({ topic }) => topic)).not.toContain('app-password')
  })

  it('asks for the address to be registered where a relay knows its customers by it', () => {
    expect(topics({ language: 'en', host: 'smtp-relay.gmail.com' })).toContain('register-address')
  })

  it('is of use where nothing is known of the server', () => {
    const request = { host: 'mail.kunde.no', port: 465, username: 'kari@kunde.no' }
    for (const language of ['en', 'es', 'nb'] as const) {
      const list = makeChecklist({ ...request, language })
      expect(list.items.map(({ topic }) => topic)).toEqual(['login', 'ports', 'dkim', 'dmarc'])
      expect(list.body).toContain('mail.kunde.no:465')
      expect(list.body).not.toContain('undefined')
    }
  })
})
