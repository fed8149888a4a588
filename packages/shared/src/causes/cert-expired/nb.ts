import type { CauseText } from '../cause.ts'

export const certExpired: CauseText = {
  title: 'Sertifikatet er utløpt',
  explanation: 'Datoen på serverens sertifikat er passert.',
  steps: [
    'Be serverens administrator fornye det og starte e-posttjenesten på nytt; den holder ofte fast ved det gamle.',
    'Er sertifikatet gyldig andre steder, er listen over klarerte røtter på maskinen som sender, for gammel: oppdater systemet.',
  ],
}
