import type { CauseText } from '../cause.ts'

export const notAnSmtpServer: CauseText = {
  title: 'Den porten snakker ikke SMTP',
  explanation: 'En annen tjeneste svarte: en webserver, IMAP, POP3 eller noe annet.',
  steps: [
    'Skriv inn serveren for utgående e-post (SMTP) og porten dens: 465 med TLS eller 587 med STARTTLS.',
    'Er vert og port riktige, kan en proxy eller nettverkets påloggingsside ha svart: test fra et annet nettverk.',
  ],
}
