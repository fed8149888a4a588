import type { CauseText } from '../cause.ts'

export const connectionLost: CauseText = {
  title: 'La conexión se cortó',
  explanation: 'El servidor, o algo en el camino, terminó la sesión sin decir por qué.',
  steps: [
    'Inténtelo de nuevo: una vez puede ser casualidad.',
    'Compruebe que puerto y cifrado se corresponden: 465 es TLS desde el principio, 587 es STARTTLS.',
    'Pruebe desde otra red. Si allí funciona, busque un cortafuegos o un programa de seguridad en medio.',
  ],
}
