import type { CauseText } from '../cause.ts'

export const smtpInterceptedByHost: CauseText = {
  title: 'En annen e-postserver svarte i stedet',
  explanation:
    'Webhotellet (eller et lokalt program) leder utgående e-postforbindelser om til sin egen server. Passordet prøves der og blir derfor alltid avvist.',
  steps: [
    'Be webhotellet slutte å lede om utgående SMTP for dette nettstedet (i cPanel/WHM: «SMTP Restrictions», i CSF: «SMTP_BLOCK»).',
    'Bruk så lenge en port som ikke ledes om, for eksempel 2525 eller 2587, hvis e-postleverandøren tilbyr den.',
    'Ikke godta den andre serverens sertifikat: da ville passordet ditt gå dit.',
  ],
}
