import type { Cause } from '../cause.ts'

export const mailboxNotLicensed: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  only: ['microsoft-365', 'outlook-com'],
  recognise: [
    {
      sure: 0.95,
      says: [
        'ingen lisens',
        'license is missing',
        'license required',
        'mailbox * licen',
        'mailbox is not enabled',
        'mailboxnotenabledforrestapi',
        'missing license',
        'no exchange license',
        'no licence',
        'no license',
        'no mailbox associated',
        'no valid license',
        'not have a mailbox',
        'not licensed',
        'not mailbox enabled',
        'recipientnotfound & submission',
        'sin licencia',
        'unlicensed',
        'user is not enabled for',
      ],
    },
    { sure: 0.2, says: ['account has an issue'], provider: ['microsoft-365'] },
    { sure: 0.2, says: ['authentication unsuccessful'], enhanced: ['5.7.3'] },
    {
      sure: 0.7,
      says: ['mailbox cannot be accessed', 'mailbox can not be accessed'],
      code: [535, 550, 554, 430],
      provider: ['microsoft-365'],
    },
    {
      sure: 0.9,
      says: ['invalid license', 'license error', 'license errors'],
      enhanced: ['5.2.253'],
    },
  ],
  references: [],
}
