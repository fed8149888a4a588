import type { Cause } from '../cause.ts'

export const wrongRegion: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [
    {
      sure: 0.95,
      says: [
        'attr35',
        'different region',
        'incorrect region',
        'not in this region',
        'please use the eu',
        'region mismatch',
        'use smtp.eu.',
        'use smtp.zoho.eu',
        'use smtp.zoho.in',
        'wrong data center',
        'wrong datacenter',
        'wrong office 365 region',
        'wrong region',
      ],
    },
    {
      sure: 0.74,
      says: ['another region', 'data center', 'eu region', 'other region', 'wrong cluster'],
    },
    {
      sure: 0.35,
      says: ['authentication failed', 'incorrect authentication data', 'invalid login'],
      provider: ['zoho', 'mailgun', 'sparkpost', 'oci', 'alibaba-directmail'],
    },
    {
      sure: 0.25,
      says: [
        'authentication credentials invalid',
        'authentication failed',
        'email address is not verified',
      ],
      provider: ['amazon-ses', 'ionos'],
    },
    {
      sure: 0.2,
      says: ['authentication credentials invalid', 'authentication failed', 'invalid login'],
    },
    {
      sure: 0.97,
      says: [
        'identities failed the check & is verified',
        'identities failed the check & already verified',
        'identities failed the check & verified it',
        'identities failed the check & other region',
        'identities failed the check & verified in',
      ],
      unless: ['own address', 'sandbox', '{recipient}'],
    },
    { sure: 0.9, says: ['smtp.eu.mailgun & {authentication}'], code: [535] },
    { sure: 0.9, sign: ['two-regions'], code: [535, 554, 550] },
    {
      sure: 0.85,
      says: ['data centre', 'eu account', 'account is in eu', '.eu account', 'account in eu'],
      code: [535, 554, 550],
    },
  ],
  references: [],
}
