import type { Cause } from '../cause.ts'

export const dkimRequired: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderDomain',
  recognise: [
    {
      sure: 0.95,
      says: [
        'dkim check',
        'dkim is not',
        "dkim n'est pas",
        'dkim signature',
        'dkim=fail',
        'domainkeys',
        'mi:dkm',
        'no dkim',
        'not signed',
      ],
      unless: ['authentication level'],
    },
    {
      sure: 0.9,
      says: [
        'dkim ~ {failed}',
        'dkim ~ {required}',
        'dkim ~ missing',
        'dkim ~ {not-allowed}',
        'dkim ~ {invalid}',
        'dkim ~ not pass',
      ],
      unless: ['spf', 'dmarc', 'authentication level', 'subject:'],
    },
    { sure: 0.6, says: ['dkim'], unless: ['subject:', 'spf', 'dmarc'] },
    { sure: 0.94, enhanced: ['5.7.20', '5.7.21', '5.7.22', '4.7.30'] },
    { sure: 0.6, enhanced: ['5.7.30'], provider: ['gmail'] },
    {
      sure: 0.95,
      says: [
        'authenticate with dkim',
        'email with dkim',
        'dkim authentication did not',
        'dkim does not pass',
      ],
    },
  ],
  references: [],
}
