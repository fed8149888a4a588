import type { CauseText } from '../cause.ts'

export const senderMissing: CauseText = {
  title: 'El mensaje no tiene remitente',
  explanation: 'El remitente está vacío, y el servidor quiere uno.',
  steps: ['Rellene la dirección del remitente en el programa.'],
}
