import type { CauseText } from '../cause.ts'

export const wrongRegion: CauseText = {
  title: 'The account lives in another region',
  explanation:
    "The provider keeps accounts and domains by region or data centre, and this host is another one's.",
  steps: ['Use the host of the region in which the account was created.'],
  providers: {
    zoho: [
      'Use the data centre of your account: smtp.zoho.com, smtp.zoho.eu, smtp.zoho.in, smtp.zoho.jp or smtp.zoho.com.au.',
    ],
    mailgun: ['Domains in the EU use smtp.eu.mailgun.org, those in the US smtp.mailgun.org.'],
    'amazon-ses': [
      'Credentials and verified identities are valid for one region: use email-smtp.<region>.amazonaws.com of that region.',
    ],
    'microsoft-365': [
      "The mail went to another tenant's server: use the MX host that the Microsoft 365 admin center shows for this domain.",
    ],
    sparkpost: ['Accounts in the EU use smtp.eu.sparkpostmail.com.'],
  },
}
