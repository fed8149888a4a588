import type { CauseText } from '../cause.ts'

export const authOfferedInClear: CauseText = {
  title: 'The server asks for passwords without encryption',
  explanation:
    'It offers to log in before TLS. A client that is not set to require TLS sends the password readable for everyone on the way.',
  steps: [
    'Always use implicit TLS or STARTTLS with this server.',
    'At the server: offer AUTH only after TLS (Postfix: smtpd_tls_auth_only = yes).',
  ],
}
