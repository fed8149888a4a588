import type { CauseText } from '../cause.ts'

export const portBlocked: CauseText = {
  title: 'Nettverket sperrer porten',
  explanation:
    'Tilkoblingsforsøket fikk ikke svar. Som oftest er det en skytjeneste, et webhotell, en internettleverandør eller en brannmur som sperrer utgående SMTP.',
  steps: [
    'Test port 465, 587 og 2525, hvis leverandøren tilbyr den.',
    'Test fra et annet nettverk. Virker det der, be om at porten åpnes i dette.',
    'I en skytjeneste eller på et webhotell: les reglene. Mange sperrer port 25, noen også 465 og 587, til man ber om å få dem åpnet.',
  ],
  providers: {
    'amazon-ses': [
      'Prøv port 2587 (STARTTLS) eller 2465 (TLS), som SES tilbyr for nettverk som sperrer de vanlige.',
      'På EC2 og Lambda er port 25 begrenset til AWS åpner den på forespørsel; 587 og 465 er det ikke.',
    ],
    resend: [
      'Prøv port 2587 (STARTTLS) eller 2465 (TLS), som Resend tilbyr for nettverk som sperrer de vanlige.',
      'Ellers: be nettverks- eller driftsleverandøren om å åpne utgående port 587.',
    ],
  },
}
