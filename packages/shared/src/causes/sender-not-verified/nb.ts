import type { CauseText } from '../cause.ts'

export const senderNotVerified: CauseText = {
  title: 'Avsenderadressen er ikke bekreftet',
  explanation: 'Leverandøren sender bare for adresser som er bekreftet hos den.',
  steps: [
    'Bekreft denne avsenderadressen (eller hele domenet) i leverandørens konsoll, eller send med en bekreftet.',
  ],
  providers: {
    'amazon-ses': [
      'Bekreft adressen eller domenet i SES-konsollen under Identities, i samme region som denne verten.',
      'I sandkassen må hver mottaker også bekreftes: søk om produksjonstilgang.',
    ],
    sendgrid: ['Settings > Sender Authentication: bekreft én avsender, eller helst hele domenet.'],
    postmark: ['Sender Signatures: bekreft adressen eller domenet.'],
    brevo: ['Settings > Senders, Domains & Dedicated IPs: legg til og bekreft avsenderen.'],
  },
}
