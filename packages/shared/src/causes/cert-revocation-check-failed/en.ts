import type { CauseText } from '../cause.ts'

export const certRevocationCheckFailed: CauseText = {
  title: 'It could not be checked whether the certificate was revoked',
  explanation:
    "The authority's list could not be fetched, usually because this machine may not open web connections.",
  steps: [
    'Allow the sending machine HTTP to the addresses in the certificate (CRL and OCSP).',
    'If a proxy is needed for the web, configure it for the service account, too.',
  ],
}
