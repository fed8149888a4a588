import type { CauseText } from '../cause.ts'

export const authOfferedInClear: CauseText = {
  title: 'El servidor pide contraseñas sin cifrado',
  explanation:
    'Ofrece iniciar sesión antes de TLS. Un cliente que no exija TLS envía la contraseña legible para cualquiera en el camino.',
  steps: [
    'Use siempre TLS implícito o STARTTLS con este servidor.',
    'En el servidor: ofrezca AUTH solo después de TLS (Postfix: smtpd_tls_auth_only = yes).',
  ],
}
