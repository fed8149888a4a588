import type { CauseText } from '../cause.ts'

export const smtpInspectionMiddlebox: CauseText = {
  title: 'Un cortafuegos altera el diálogo SMTP',
  explanation:
    'Un aparato en el camino inspecciona o reescribe el SMTP, oculta las capacidades del servidor y así rompe el cifrado.',
  steps: [
    'Pida al administrador de la red que desactive la inspección de SMTP (Cisco: «inspect esmtp», antes «fixup protocol smtp») para este servidor.',
    'Use el puerto 465 con TLS, que un aparato así no puede leer.',
  ],
}
