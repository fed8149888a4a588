import type { CauseText } from '../cause.ts'

export const recipientRateLimited: CauseText = {
  title: 'El destinatario recibe demasiado correo en este momento',
  explanation: 'El buzón recibe más de lo permitido, lo envíe quien lo envíe.',
  steps: ['No hay que hacer nada: inténtelo más tarde.'],
}
