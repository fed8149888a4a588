import type { CauseText } from '../cause.ts'

export const wrongRegion: CauseText = {
  title: 'Kontoen hører til i en annen region',
  explanation:
    'Leverandøren holder kontoer og domener adskilt etter region eller datasenter, og denne verten er en annens.',
  steps: ['Bruk verten for regionen der kontoen ble opprettet.'],
  providers: {
    zoho: [
      'Bruk datasenteret til kontoen: smtp.zoho.com, smtp.zoho.eu, smtp.zoho.in, smtp.zoho.jp eller smtp.zoho.com.au.',
    ],
    mailgun: ['Domener i EU bruker smtp.eu.mailgun.org, domener i USA smtp.mailgun.org.'],
    'amazon-ses': [
      'Legitimasjon og bekreftede identiteter gjelder for én region: bruk email-smtp.<region>.amazonaws.com for den.',
    ],
    'microsoft-365': [
      'E-posten gikk til en annen organisasjons server: bruk MX-verten som administrasjonssenteret for Microsoft 365 viser for dette domenet.',
    ],
    sparkpost: ['Kontoer i EU bruker smtp.eu.sparkpostmail.com.'],
  },
}
