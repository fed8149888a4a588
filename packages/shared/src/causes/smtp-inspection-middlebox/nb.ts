import type { CauseText } from '../cause.ts'

export const smtpInspectionMiddlebox: CauseText = {
  title: 'En brannmur endrer SMTP-dialogen',
  explanation:
    'En enhet på veien inspiserer eller skriver om SMTP, skjuler hva serveren kan, og ødelegger dermed krypteringen.',
  steps: [
    'Be nettverksadministratoren slå av SMTP-inspeksjon (Cisco: «inspect esmtp», tidligere «fixup protocol smtp») for denne serveren.',
    'Bruk port 465 med TLS, som en slik enhet ikke kan lese.',
  ],
}
