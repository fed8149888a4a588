import type { CauseText } from '../cause.ts'

export const certRevocationCheckFailed: CauseText = {
  title: 'Det lot seg ikke sjekke om sertifikatet er trukket tilbake',
  explanation:
    'Utstederens liste kunne ikke hentes, som regel fordi denne maskinen ikke får åpne nettforbindelser.',
  steps: [
    'Gi maskinen som sender, lov til HTTP mot adressene i sertifikatet (CRL og OCSP).',
    'Trengs en proxy for nettet, sett den opp også for tjenestekontoen.',
  ],
}
