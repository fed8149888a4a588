import type { CauseText } from '../cause.ts'

export const recipientSuppressed: CauseText = {
  title: 'Mottakeren står på leverandørens sperreliste',
  explanation:
    'E-post dit kom i retur før, eller mottakeren har meldt seg av, og leverandøren forkaster den nå.',
  steps: [
    'Sjekk at adressen finnes og ønsker e-posten; fjern den så fra leverandørens sperreliste.',
  ],
  providers: {
    sendgrid: ['Suppressions > Bounces, Blocks og Unsubscribes: fjern adressen.'],
    postmark: ['Message stream > Suppressions: aktiver adressen på nytt.'],
    'amazon-ses': ['SES-konsollen > Suppression list: fjern adressen.'],
    oci: ['Email Delivery > Suppression list: fjern adressen.'],
  },
}
