import type { CauseText } from '../cause.ts'

export const credentialsMissing: CauseText = {
  title: 'El usuario o la contraseña no llegó al servidor',
  explanation: 'El programa no tenía nada que enviar, o lo envió vacío.',
  steps: [
    'Rellene usuario y contraseña y active la autenticación.',
    'Si proceden de variables de entorno o de un almacén de secretos, compruebe que el programa los lee de verdad.',
  ],
}
