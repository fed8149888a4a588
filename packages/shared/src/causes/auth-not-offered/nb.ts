import type { CauseText } from '../cause.ts'

export const authNotOffered: CauseText = {
  title: 'Serveren tilbyr ikke pålogging her',
  explanation: 'Verken før eller etter kryptering oppgir serveren AUTH på denne porten.',
  steps: [
    'Bruk port 587 med STARTTLS eller 465 med TLS.',
    'Tar serveren imot e-post fra nettverket ditt uten pålogging, sett autentisering til «ingen».',
    'Ellers: be administratoren slå på autentisering for sending.',
  ],
}
