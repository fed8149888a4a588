import type { CauseText } from '../cause.ts'

export const antivirusSmtpProxy: CauseText = {
  title: 'Un programa de seguridad habla en lugar del servidor',
  explanation:
    'Un antivirus o protector de correo de este equipo se interpone entre el programa y el servidor y responde él mismo.',
  steps: [
    'Excluya el programa de correo o este servidor del análisis de correo del programa de seguridad.',
    'Use el puerto 465 con TLS.',
  ],
}
