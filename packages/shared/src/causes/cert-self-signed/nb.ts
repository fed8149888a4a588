import type { CauseText } from '../cause.ts'

export const certSelfSigned: CauseText = {
  title: 'Serverens sertifikat er selvsignert',
  explanation: 'Ingen utsteder går god for det, så det kan ikke skilles fra en bedragers.',
  steps: [
    "Be serverens administrator om et sertifikat fra en offentlig utsteder; Let's Encrypt gir dem gratis.",
    'Så lenge kan du feste akkurat dette sertifikatet ved SHA-256-fingeravtrykket, etter å ha sammenlignet det med administratoren.',
  ],
}
