import type { CauseText } from '../cause.ts'

export const senderMailboxFull: CauseText = {
  title: 'El buzón del propio remitente está lleno',
  explanation: 'El servidor no puede guardar la copia del mensaje enviado, y por eso no lo envía.',
  steps: [
    'Vacíe o archive el buzón que inicia sesión, o haga ampliar su cuota.',
    'En Exchange, revise las carpetas Elementos enviados, Elementos eliminados y Elementos recuperables.',
  ],
}
