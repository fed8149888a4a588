import type { CauseText } from '../cause.ts'

export const oauthClientMisconfigured: CauseText = {
  title: 'Programmets OAuth-registrering er feil',
  explanation: 'Klient-ID, hemmelighet, tenant eller SASL-modul er ikke satt opp riktig.',
  steps: [
    'Sammenlign klient-ID, tenant og hemmelighet med registreringen; hemmeligheter utløper.',
    'Lag om nødvendig en ny hemmelighet og skriv den inn i programmet.',
  ],
  providers: {
    'microsoft-365': [
      'Administrasjonssenteret for Microsoft Entra > Appregistreringer > appen > Sertifikater og hemmeligheter: sjekk utløpsdatoen. Koden AADSTS… i teksten navngir feilen.',
    ],
  },
}
