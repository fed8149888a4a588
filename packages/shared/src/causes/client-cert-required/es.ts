import type { CauseText } from '../cause.ts'

export const clientCertRequired: CauseText = {
  title: 'El servidor pide un certificado de cliente',
  explanation:
    'Aquí el servidor identifica a los clientes por certificado, no (solo) por contraseña.',
  steps: [
    'Pida al proveedor el certificado, o el puerto que acepta contraseña: normalmente 587 o 465.',
  ],
}
