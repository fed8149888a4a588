import type { CauseText } from '../cause.ts'

export const notAnImapServer: CauseText = {
  title: 'Se indicó el servidor SMTP a un programa que lee correo',
  explanation:
    'El programa espera IMAP o POP3 para leer el correo, pero respondió un servidor SMTP.',
  steps: [
    'Escriba el servidor de entrada en los ajustes de entrada: IMAP suele ser el puerto 993 con TLS.',
  ],
}
