import type { CauseText } from '../cause.ts'

export const clientSaslMissing: CauseText = {
  title: 'Al servidor que retransmite le falta el módulo de inicio de sesión',
  explanation: 'Su biblioteca SASL no tiene ninguno de los mecanismos que ofrece el proveedor.',
  steps: [
    'Instale los módulos SASL (Debian: libsasl2-modules; Red Hat: cyrus-sasl-plain) y reinicie el servidor de correo.',
  ],
}
