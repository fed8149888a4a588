import type { CauseText } from '../cause.ts'

export const connectionMessageLimit: CauseText = {
  title: 'Demasiados mensajes en una conexión',
  explanation:
    'El servidor solo acepta cierto número de mensajes antes de pedir una conexión nueva.',
  steps: [
    'Reduzca en el programa que envía el correo el límite de mensajes por conexión.',
    'Envíe el resto por una conexión nueva; la cuenta está bien.',
  ],
}
