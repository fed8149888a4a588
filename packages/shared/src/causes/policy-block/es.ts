import type { CauseText } from '../cause.ts'

export const policyBlock: CauseText = {
  title: 'Una regla de un administrador rechaza el mensaje',
  explanation: 'El servidor nombra una directiva, pero no cuál.',
  steps: [
    'Muestre la respuesta al administrador del servidor, que encontrará la regla en su registro.',
    'Envíe un mensaje simple para ver si el motivo es el contenido o el remitente.',
  ],
}
