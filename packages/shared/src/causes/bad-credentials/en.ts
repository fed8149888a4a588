import type { CauseText } from '../cause.ts'

export const badCredentials: CauseText = {
  title: 'User name or password is not accepted',
  explanation: 'The server checked both and refused. Nothing else is known from its answer.',
  steps: [
    'Sign in to webmail with exactly this user name and password.',
    'If that fails, set a new password and use that.',
    'If it works, the provider may want an app password, or has SMTP switched off for the mailbox.',
    'Do not keep trying: several failures lock the account.',
  ],
  providers: {
    'microsoft-365': [
      'Sign in at outlook.office.com with the same user name and password.',
      'If that works, let an administrator check "Authenticated SMTP" for the mailbox: Microsoft 365 admin center > Users > Active users > the user > Mail > Manage email apps.',
      'Check security defaults and Conditional Access in the Microsoft Entra admin center as well.',
    ],
    gmail: [
      'Create an app password (Google Account > Security > 2-Step Verification > App passwords) and enter that instead.',
    ],
    'amazon-ses': [
      'Create SMTP credentials in the SES console (SMTP settings > Create SMTP credentials) in the region of this host, and use exactly those.',
    ],
    sendgrid: [
      'Enter the literal word apikey as user name and an API key with "Mail Send" as password.',
    ],
    zoho: [
      'Check that the host belongs to your data centre (zoho.com, zoho.eu, zoho.in …).',
      'With two-factor authentication create an application-specific password at accounts.zoho.com > Security.',
    ],
    ovh: [
      'Check in the OVHcloud Control Panel whether the account was locked for spam; the server then gives the same answer.',
    ],
  },
}
