import type { CauseText } from '../cause.ts'

export const connectionMessageLimit: CauseText = {
  title: 'For mange meldinger i én forbindelse',
  explanation: 'Serveren tar bare imot et visst antall meldinger før den vil ha en ny forbindelse.',
  steps: [
    'Senk grensen for meldinger per forbindelse i programmet som sender e-posten.',
    'Send resten over en ny forbindelse; det er ingenting galt med kontoen.',
  ],
}
