import type { CauseText } from '../cause.ts'

export const senderMayBeRewritten: CauseText = {
  title: 'Aceptado, pero el remitente puede haberse reescrito',
  explanation:
    'Gmail acepta cualquier remitente y sustituye sin avisar los que no conoce por la dirección del propio usuario. Solo se ve en la copia entregada.',
  steps: [
    'En Gmail, en Configuración > Cuentas > «Enviar como», añada la dirección y confírmela.',
    'Después mire el remitente de un mensaje que haya llegado.',
  ],
}
