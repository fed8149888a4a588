import type { CauseText } from '../cause.ts'

export const recipientMalformed: CauseText = {
  title: 'La dirección del destinatario está mal escrita',
  explanation: 'Lo que se dio como destinatario no es una dirección de correo.',
  steps: ['Corríjala a la forma nombre@example.com, una dirección por destinatario.'],
}
