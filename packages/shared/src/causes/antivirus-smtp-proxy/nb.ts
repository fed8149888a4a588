import type { CauseText } from '../cause.ts'

export const antivirusSmtpProxy: CauseText = {
  title: 'Et sikkerhetsprogram svarer for serveren',
  explanation:
    'Et antivirus eller e-postskjold på denne maskinen sitter mellom programmet og serveren og svarer selv.',
  steps: [
    'Unnta e-postprogrammet eller denne serveren fra sikkerhetsprogrammets e-postskanning.',
    'Bruk port 465 med TLS i stedet.',
  ],
}
