import type { CauseText } from '../cause.ts'

export const sniNeeded: CauseText = {
  title: 'Programmet må oppgi serverens navn i TLS',
  explanation:
    'Serveren har flere sertifikater og trenger navnet (SNI) for å velge. Programmet sendte det ikke.',
  steps: [
    'Skriv verten som navn, ikke som adresse.',
    'Oppdater programmet hvis det ikke kan sende SNI.',
  ],
}
