import type { CauseText } from '../cause.ts'

export const authOfferedInClear: CauseText = {
  title: 'Serveren ber om passord uten kryptering',
  explanation:
    'Den tilbyr innlogging før TLS. En klient som ikke krever TLS, sender passordet lesbart for alle underveis.',
  steps: [
    'Bruk alltid implisitt TLS eller STARTTLS mot denne serveren.',
    'På serveren: tilby AUTH bare etter TLS (Postfix: smtpd_tls_auth_only = yes).',
  ],
}
