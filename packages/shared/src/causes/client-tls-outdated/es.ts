import type { CauseText } from '../cause.ts'

export const clientTlsOutdated: CauseText = {
  title: 'El TLS del programa que envía el correo está anticuado',
  explanation: 'Solo ofrece versiones o cifrados que los servidores de hoy rechazan.',
  steps: [
    'Actualice el programa, su entorno (Java, .NET, PHP, OpenSSL) y el sistema operativo.',
    'Quite el ajuste que fije una versión antigua de TLS.',
    'Un dispositivo que no se puede actualizar puede enviar a través de un servidor de su propia red que hable un TLS moderno.',
  ],
}
