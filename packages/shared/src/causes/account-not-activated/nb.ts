import type { CauseText } from '../cause.ts'

export const accountNotActivated: CauseText = {
  title: 'Kontoen er ikke aktivert for sending ennå',
  explanation: 'Leverandøren har ennå ikke aktivert den, eller venter på bekreftelsen din.',
  steps: [
    'Fullfør bekreftelsen leverandøren sendte på e-post, eller aktiveringsskjemaet.',
    'Er det gjort, be kundestøtten aktivere sending.',
  ],
  providers: {
    'amazon-ses': ['Logg på SES-konsollen én gang i denne regionen og fullfør oppsettet.'],
    brevo: ['Be Brevos kundestøtte aktivere transaksjonell e-post for kontoen.'],
    mailgun: [
      'Åpne aktiverings-e-posten fra Mailgun, eller få den sendt på nytt fra kontrollpanelet.',
    ],
  },
}
