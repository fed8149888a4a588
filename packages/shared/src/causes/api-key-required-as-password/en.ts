import type { CauseText } from '../cause.ts'

export const apiKeyRequiredAsPassword: CauseText = {
  title: 'The provider wants an API key or SMTP credentials',
  explanation:
    'The password of its website is not accepted here; sending needs credentials of its own.',
  steps: ["Create SMTP credentials or an API key in the provider's console and use those."],
  providers: {
    'amazon-ses': [
      'In the SES console open SMTP settings > Create SMTP credentials. The secret access key of IAM itself does not work as password.',
      'The credentials are valid for one region: it must match the host.',
    ],
    sendgrid: [
      'User name is the literal word apikey; the password is an API key (SG.…) with the permission "Mail Send" (Settings > API Keys).',
    ],
    mailgun: [
      'Use the SMTP credentials of the domain: Sending > Domain settings > SMTP credentials. The API key is not the password.',
    ],
    postmark: [
      'Enter the Server API token both as user name and as password (Servers > your server > API Tokens).',
    ],
    brevo: [
      'Create an SMTP key under Settings > SMTP & API and use the login that is shown there.',
    ],
    mailjet: [
      'User name is the API key, password is the secret key (Account settings > API Key Management).',
    ],
    sparkpost: [
      'User name is the literal SMTP_Injection; the password is an API key with "Send via SMTP".',
    ],
    resend: ['User name is the literal resend; the password is an API key (re_…).'],
    proton: [
      'Create an SMTP token for this address: Settings > All settings > IMAP/SMTP > SMTP tokens.',
    ],
    smtp2go: [
      "Create an SMTP user under Sending > SMTP Users; the website's login does not work here.",
    ],
  },
}
