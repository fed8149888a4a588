import type { CauseText } from '../cause.ts'

export const lineTooLong: CauseText = {
  title: 'En linje i meldingen er for lang',
  explanation: 'En linje har flere tegn enn standarden tillater (998).',
  steps: [
    'La programmet kode teksten som quoted-printable eller base64.',
    'Eller la det dele lange HTML-linjer.',
  ],
}
