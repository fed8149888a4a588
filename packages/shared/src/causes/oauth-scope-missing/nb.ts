import type { CauseText } from '../cause.ts'

export const oauthScopeMissing: CauseText = {
  title: 'OAuth-tillatelsen for SMTP mangler',
  explanation: 'Tokenet er ekte, men omfatter ikke retten til å sende over SMTP.',
  steps: ['Be om riktig omfang, la brukeren samtykke på nytt, og hent et nytt token.'],
  providers: {
    'microsoft-365': [
      'Delegert: https://outlook.office.com/SMTP.Send (med offline_access). For en app: tillatelsen SMTP.SendAsApp, med administratorens samtykke.',
      'SMTP AUTH må være på for postboksen også med OAuth.',
    ],
    gmail: ['Omfanget må være https://mail.google.com/; gmail.send er ikke nok for SMTP.'],
  },
}
