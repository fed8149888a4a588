import type { CauseText } from '../cause.ts'

export const oauthTokenWrongUser: CauseText = {
  title: 'Tokenet hører til en annen bruker',
  explanation: 'Brukernavnet og kontoen som logget på, er ikke de samme.',
  steps: ['Logg på med nøyaktig den kontoen som står som brukernavn.'],
}
