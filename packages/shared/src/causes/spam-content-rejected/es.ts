import type { CauseText } from '../cause.ts'

export const spamContentRejected: CauseText = {
  title: 'El mensaje se tomó por spam',
  explanation: 'Un filtro rechazó su contenido.',
  steps: [
    'Envíe un texto simple sin enlaces ni adjuntos. Si pasa, el motivo es el contenido.',
    'Revise SPF, DKIM y DMARC del dominio del remitente.',
    'Muestre el rechazo al proveedor, si el mensaje es inofensivo.',
  ],
}
