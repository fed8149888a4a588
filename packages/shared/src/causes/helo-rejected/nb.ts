import type { CauseText } from '../cause.ts'

export const heloRejected: CauseText = {
  title: 'Navnet programmet presenterer seg med, avvises',
  explanation:
    'I EHLO presenterte programmet seg med et navn serveren ikke godtar, for eksempel localhost eller en adresse uten klammer.',
  steps: [
    'Sett programmets EHLO-navn eller «lokalt vertsnavn» til et fullt navn, for eksempel host.example.com.',
  ],
  providers: {
    'google-relay': [
      'Sett EHLO-navnet til et domene i organisasjonen; Googles videresending avviser localhost og [127.0.0.1].',
    ],
  },
}
