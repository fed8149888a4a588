import type { CauseText } from '../cause.ts'

export const oauthTokenExpired: CauseText = {
  title: 'OAuth-tokenet er utløpt eller trukket tilbake',
  explanation: 'Programmet må hente et nytt, eller brukeren må logge på igjen.',
  steps: [
    'Logg på igjen i programmet og gi samtykke.',
    'Skjer det igjen, sjekk at det lagrer og bruker oppfriskingstokenet.',
  ],
  providers: {
    gmail: [
      'Sett appens publiseringsstatus i Google Cloud til «In production»: i «Testing» dør tokener etter 7 dager.',
    ],
  },
}
