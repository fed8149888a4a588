import type { CauseText } from '../cause.ts'

export const antivirusTlsInterception: CauseText = {
  title: 'Un programa de seguridad abre la conexión cifrada',
  explanation: 'El certificado lo emitió un antivirus o cortafuegos intermedio, no el proveedor.',
  steps: [
    'Excluya el correo, o este servidor, del «análisis SSL/TLS» del programa.',
    'Si su empresa lo hace a propósito, pida a TI su certificado raíz e instálelo para el programa que envía el correo.',
  ],
}
