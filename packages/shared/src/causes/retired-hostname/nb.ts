import type { CauseText } from '../cause.ts'

export const retiredHostname: CauseText = {
  title: 'Dette servernavnet er ikke lenger i bruk',
  explanation: 'Navnet kommer fra en gammel veiledning; leverandøren har tatt det ut av drift.',
  steps: ['Bruk verten leverandøren oppgir i dag.'],
  providers: {
    'microsoft-365': ['Bruk smtp.office365.com, port 587, STARTTLS.'],
    'outlook-com': ['Bruk smtp-mail.outlook.com, port 587, STARTTLS, med OAuth-pålogging.'],
    brevo: ['Bruk smtp-relay.brevo.com, port 587, STARTTLS.'],
  },
}
