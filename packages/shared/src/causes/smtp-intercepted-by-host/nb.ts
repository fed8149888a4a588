import type { CauseText } from '../cause.ts'

export const smtpInterceptedByHost: CauseText = {
  title: 'En annen e-posttjener svarte i stedet',
  explanation:
    'Webhotellet (eller et lokalt program) leder utgående e-postforbindelser om til sin egen tjener. Passordet prøves der og blir derfor alltid avvist.',
  steps: [
    'Be webhotellet slutte å lede om utgående SMTP for dette nettstedet (i cPanel/WHM: «SMTP Restrictions», i CSF: «SMTP_BLOCK»).',
    'Bruk så lenge en port som ikke ledes om, for eksempel 2525 eller 2587, hvis e-postleverandøren tilbyr den.',
    'Ikke godta den andre tjenerens sertifikat: da ville passordet ditt gå dit.',
  ],
}
