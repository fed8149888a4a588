import type { CauseText } from '../cause.ts'

export const serverError: CauseText = {
  title: 'El servidor tiene un fallo interno',
  explanation: 'No pudo procesar la petición, por motivos propios.',
  steps: [
    'Inténtelo de nuevo en unos minutos.',
    'Si dura, envíe al administrador del servidor el texto de la respuesta.',
  ],
}
