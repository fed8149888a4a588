import type { CauseText } from '../cause.ts'

export const passwordChangeRequired: CauseText = {
  title: 'Passordet er utløpt eller for svakt',
  explanation: 'Leverandøren godtar det ikke lenger før det er satt et nytt.',
  steps: ['Logg på på nettet, sett et nytt og sterkt passord, og bruk det.'],
}
