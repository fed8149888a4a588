import type { CauseText } from '../cause.ts'

export const tlsVersionTooOld: CauseText = {
  title: 'Det snakkes bare en utdatert versjon av TLS',
  explanation:
    'Den ene parten tilbyr fortsatt ikke noe nyere enn TLS 1.0 eller 1.1, og den andre avviser det med rette.',
  steps: [
    'Er serveren gammel, be administratoren slå på TLS 1.2 og 1.3.',
    'Er programmet eller enheten som sender, gammel, oppdater den.',
  ],
  providers: {
    'microsoft-365': [
      'Oppdater programmet eller enheten så den snakker TLS 1.2; Microsoft 365 godtar ikke noe eldre.',
    ],
  },
}
