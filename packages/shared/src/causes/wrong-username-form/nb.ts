import type { CauseText } from '../cause.ts'

export const wrongUsernameForm: CauseText = {
  title: 'Brukernavnet har feil form',
  explanation: 'Passordet kan være riktig, men leverandøren venter brukernavnet i en annen form.',
  steps: [
    'De fleste vil ha hele adressen; noen vil ha delen før @, eller et eget kontonavn.',
    'Bruk hovedkontoen, ikke et alias.',
  ],
  providers: {
    icloud: [
      'Bruk iCloud-adressen (navn@icloud.com) som brukernavn, også når du sender fra et eget domene, med et appspesifikt passord.',
    ],
    fastmail: ['Bruk kontoens hovedadresse, ikke et alias, med et app-passord.'],
    domeneshop: [
      'Bruk det korte brukernavnet til e-postkontoen (for eksempel example1), ikke adressen.',
    ],
    laposte: ['Bruk delen før @ som brukernavn.'],
    'free-fr': ['Bruk delen før @ som brukernavn.'],
  },
}
