import type { CauseText } from '../cause.ts'

export const clientCaStoreMissing: CauseText = {
  title: 'El programa que envía el correo no tiene lista de autoridades de confianza',
  explanation:
    'No puede verificar ningún certificado, porque falta su lista de raíces o no la encuentra.',
  steps: [
    'Instale el paquete ca-certificates en el equipo o contenedor.',
    'Compruebe que exista la ruta configurada (openssl.cafile, SSL_CERT_FILE o el almacén de confianza de Java).',
  ],
}
