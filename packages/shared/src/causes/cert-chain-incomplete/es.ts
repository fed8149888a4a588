import type { CauseText } from '../cause.ts'

export const certChainIncomplete: CauseText = {
  title: 'El servidor no envía su certificado intermedio',
  explanation:
    'El certificado es auténtico, pero falta el eslabón que lo une a la raíz de confianza.',
  steps: [
    'Pida al administrador del servidor que instale la cadena completa («fullchain») y reinicie el servicio de correo.',
  ],
}
