import type { CauseText } from '../cause.ts'

export const spamContentRejected: CauseText = {
  title: 'Meldingen ble tatt for søppelpost',
  explanation: 'Et filter avviste innholdet.',
  steps: [
    'Send en enkel tekst uten lenker og vedlegg. Går den gjennom, er innholdet grunnen.',
    'Sjekk SPF, DKIM og DMARC for avsenderens domene.',
    'Vis avvisningen til leverandøren hvis meldingen er harmløs.',
  ],
}
