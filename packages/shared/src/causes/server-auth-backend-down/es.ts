import type { CauseText } from '../cause.ts'

export const serverAuthBackendDown: CauseText = {
  title: 'El servidor no puede comprobar contraseñas en este momento',
  explanation:
    'No responde su propio servicio de inicio de sesión o su base de datos. Su contraseña no se ha juzgado.',
  steps: [
    'Inténtelo de nuevo en unos minutos.',
    'Si dura, avise al administrador del servidor: afecta a todos los usuarios.',
  ],
}
