import type { CauseText } from '../cause.ts'

export const antivirusTlsInterception: CauseText = {
  title: 'Et sikkerhetsprogram åpner den krypterte forbindelsen',
  explanation:
    'Sertifikatet er utstedt av et antivirusprogram eller en brannmur imellom, ikke av leverandøren.',
  steps: [
    'Unnta e-post, eller denne serveren, fra programmets «SSL/TLS-skanning».',
    'Gjør firmaet dette med vilje, be IT om rotsertifikatet og installer det for programmet som sender e-posten.',
  ],
}
