import type { CauseText } from '../cause.ts'

export const iamPolicyDenied: CauseText = {
  title: 'Denne påloggingen får ikke sende dette',
  explanation: 'Brukernavn og passord er riktige, men rettighetene omfatter ikke denne e-posten.',
  steps: ['Utvid, som eier av kontoen, rettighetene til denne brukeren eller nøkkelen.'],
  providers: {
    'amazon-ses': [
      'Tillat ses:SendRawEmail for identiteten (og konfigurasjonssettet dens) i IAM-policyen til SMTP-brukeren.',
    ],
    sendgrid: ['Gi API-nøkkelen tillatelsen «Mail Send» (Settings > API Keys).'],
  },
}
