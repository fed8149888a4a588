import type { CauseText } from '../cause.ts'

export const antivirusSmtpProxy: CauseText = {
  title: 'Et sikkerhetsprogram svarer for tjeneren',
  explanation:
    'Et antivirus eller e-postskjold på denne maskinen sitter mellom programmet og tjeneren og svarer selv.',
  steps: [
    'Unnta e-postprogrammet eller denne tjeneren fra sikkerhetsprogrammets e-postskanning.',
    'Bruk port 465 med TLS i stedet.',
  ],
}
