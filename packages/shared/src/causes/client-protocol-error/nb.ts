import type { CauseText } from '../cause.ts'

export const clientProtocolError: CauseText = {
  title: 'Programmet bryter SMTP-dialogen',
  explanation:
    'Det snakket før sin tur, sendte kommandoer på én gang som må vente, eller noe som ikke er en kommando.',
  steps: [
    'Oppdater programmet eller e-postbiblioteket det bruker.',
    'Sjekk at krypteringen passer til porten: TLS sendt til en ukryptert port ser også slik ut.',
  ],
}
