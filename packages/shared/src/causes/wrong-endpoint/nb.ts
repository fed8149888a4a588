import type { CauseText } from '../cause.ts'

export const wrongEndpoint: CauseText = {
  title: 'Dette er leverandørens server for noe annet',
  explanation:
    'En ekte server hos leverandøren, men ikke den som tar imot e-post fra en pålogget bruker: den mottar e-post fra andre, eller hører til et annet produkt.',
  steps: ['Skriv inn leverandørens server for utgående e-post, ikke domenets MX-oppføring.'],
  providers: {
    gmail: [
      'For en postboks i Gmail eller Google Workspace: bruk smtp.gmail.com. smtp-relay.gmail.com er bare for organisasjoner som har satt opp videresending.',
    ],
    'google-relay': [
      'Bruk smtp.gmail.com med postboksen og et app-passord, eller få satt opp SMTP-videresendingstjenesten i administrasjonskonsollen.',
    ],
    'microsoft-365': [
      'Bruk smtp.office365.com, port 587, STARTTLS. Navnet som slutter på mail.protection.outlook.com, tar bare imot e-post og har ingen pålogging.',
    ],
    godaddy: [
      'Bruk smtpout.secureserver.net, port 465, TLS; smtp.secureserver.net tar bare imot e-post.',
    ],
  },
}
