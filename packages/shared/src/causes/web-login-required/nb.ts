import type { CauseText } from '../cause.ts'

export const webLoginRequired: CauseText = {
  title: 'Leverandøren vil ha en pålogging på nettet først',
  explanation: 'Den stoler ikke på dette programmet eller nettverket og vil se deg i en nettleser.',
  steps: [
    'Logg på postboksen i en nettleser, helst fra samme nettverk, og bekreft spørsmålet.',
    'Bruk så et app-passord.',
  ],
  providers: {
    gmail: [
      'Logg på mail.google.com og bekreft sikkerhetsvarselet; opprett så et app-passord på myaccount.google.com/apppasswords.',
    ],
  },
}
