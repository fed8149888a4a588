import type { CauseText } from '../cause.ts'

export const accountDisabled: CauseText = {
  title: 'Påloggingen er sperret for denne kontoen',
  explanation: 'Kontoen er deaktivert, utløpt eller får av andre grunner ikke logge på.',
  steps: ['Se på kontoen som IT-administrator: påloggingsstatus, lisens, utløpt passord.'],
  providers: {
    'microsoft-365': [
      'Åpne brukeren i administrasjonssenteret for Microsoft 365 > Brukere > Aktive brukere og sjekk pålogging, lisens og passord.',
      'Påloggingsloggen i administrasjonssenteret for Microsoft Entra oppgir den nøyaktige grunnen.',
    ],
  },
}
