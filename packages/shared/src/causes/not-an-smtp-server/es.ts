import type { CauseText } from '../cause.ts'

export const notAnSmtpServer: CauseText = {
  title: 'Ese puerto no habla SMTP',
  explanation: 'Respondió otro servicio: un servidor web, IMAP, POP3 u otro.',
  steps: [
    'Escriba el servidor de salida (SMTP) y su puerto: 465 con TLS o 587 con STARTTLS.',
    'Si host y puerto son correctos, quizá respondió un proxy o la página de acceso de la red: pruebe desde otra.',
  ],
}
