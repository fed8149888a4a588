import type { CauseText } from '../cause.ts'

export const greylisted: CauseText = {
  title: 'El receptor quiere un segundo intento',
  explanation:
    'Al principio rechaza a remitentes desconocidos para frenar el spam. Los servidores de correo simplemente vuelven a intentarlo.',
  steps: ['No hay que hacer nada: inténtelo de nuevo en unos minutos, desde la misma dirección.'],
}
