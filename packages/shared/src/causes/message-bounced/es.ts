import type { CauseText } from '../cause.ts'

export const messageBounced: CauseText = {
  title: 'El mensaje se aceptó y fue devuelto',
  explanation:
    'El servidor tomó el mensaje y después lo devolvió como imposible de entregar. Su respuesta parecía un éxito; lo que cuenta es el rebote.',
  steps: [
    'Lea las palabras del rebote, más abajo: dicen el motivo.',
    'Páselas al administrador del servidor que se nombra en él.',
  ],
}
