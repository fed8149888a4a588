import type { CauseText } from '../cause.ts'

export const tooManyLogins: CauseText = {
  title: 'Demasiados inicios de sesión en poco tiempo',
  explanation: 'La contraseña está bien, pero el programa inicia sesión con demasiada frecuencia.',
  steps: [
    'Espere unos minutos.',
    'Haga que el programa mantenga la conexión y envíe varios mensajes con un solo inicio de sesión.',
  ],
}
