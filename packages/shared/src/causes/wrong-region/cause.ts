import type { Cause } from '../cause.ts'

export const wrongRegion: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [{ sure: 0.95, says: ['wrong office 365 region', 'attr35', 'wrong region', 'different region', 'wrong data center', 'wrong datacenter', 'not in this region', 'region mismatch', 'incorrect region', 'use smtp.eu.', 'use smtp.zoho.eu', 'use smtp.zoho.in', 'please use the eu', 'smtp.eu.mailgun'] }, { sure: 0.74, says: ['other region', 'another region', 'data center', 'eu region', 'wrong cluster'] }, { sure: 0.35, says: ['authentication failed', 'invalid login', 'incorrect authentication data'], provider: ['zoho', 'mailgun', 'sparkpost', 'oci', 'alibaba-directmail'] }, { sure: 0.25, says: ['authentication credentials invalid', 'authentication failed', 'email address is not verified'], provider: ['amazon-ses', 'ionos'] }, { sure: 0.2, says: ['authentication failed', 'authentication credentials invalid', 'invalid login'] }],
  rivals: [{ cause: 'bad-credentials', probe: 'other-region', share: 0.25 }, { cause: 'api-key-required-as-password', probe: 'login-shape', share: 0.12 }],
  references: [],
}
