import type { CauseText } from '../cause.ts'

export const certExpired: CauseText = {
  title: 'El certificado ha caducado',
  explanation: 'El certificado del servidor ha superado su fecha.',
  steps: [
    'Pida al administrador del servidor que lo renueve y que reinicie el servicio de correo, que a menudo sigue usando el antiguo.',
    'Si el certificado es válido en otros sitios, la lista de raíces de confianza de la máquina que envía está anticuada: actualice el sistema.',
  ],
}
