import type { CauseText } from '../cause.ts'

export const lineTooLong: CauseText = {
  title: 'Una línea del mensaje es demasiado larga',
  explanation: 'Una línea tiene más caracteres de los que permite el estándar (998).',
  steps: [
    'Haga que el programa codifique el texto como quoted-printable o base64.',
    'O que parta las líneas largas de HTML.',
  ],
}
