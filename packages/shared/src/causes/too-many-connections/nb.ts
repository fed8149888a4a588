import type { CauseText } from '../cause.ts'

export const tooManyConnections: CauseText = {
  title: 'For mange forbindelser på en gang',
  explanation: 'Serveren tillater færre samtidige forbindelser enn dem som var åpne.',
  steps: [
    'Senk antallet parallelle forbindelser i programmet som sender e-posten, og la det bruke én om igjen.',
    'Sjekk om et annet program sender med samme konto eller adresse.',
  ],
  providers: {
    'microsoft-365': [
      'Hold deg til tre parallelle forbindelser per postboks; flere avvises med 432 4.3.2.',
    ],
  },
}
