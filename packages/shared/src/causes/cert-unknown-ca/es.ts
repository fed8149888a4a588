import type { CauseText } from '../cause.ts'

export const certUnknownCa: CauseText = {
  title: 'No se confía en el emisor del certificado',
  explanation:
    'El certificado procede de una autoridad que este equipo no conoce: una privada o la de un programa de seguridad.',
  steps: [
    'Mire el emisor. Si es la autoridad de su empresa, instale su certificado raíz donde lo busca el programa que envía el correo.',
    'Si es un programa de seguridad o un cortafuegos, excluya el correo de su análisis.',
    'Si no, pida al administrador del servidor un certificado de confianza pública.',
  ],
}
