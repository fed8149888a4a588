import type { CauseText } from '../cause.ts'

export const tooManyRecipients: CauseText = {
  title: 'Demasiados destinatarios en un mensaje',
  explanation: 'El servidor solo acepta cierto número a la vez.',
  steps: ['Divida el mensaje en varios con menos destinatarios.'],
}
