import type { CauseText } from '../cause.ts'

export const messageTooLarge: CauseText = {
  title: 'El mensaje es demasiado grande',
  explanation:
    'Con los adjuntos supera el límite del servidor. La codificación añade cerca de un tercio al tamaño de un archivo.',
  steps: [
    'Envíe adjuntos más pequeños, o un enlace en su lugar.',
    'Pida un límite mayor, si el servidor es suyo.',
  ],
}
