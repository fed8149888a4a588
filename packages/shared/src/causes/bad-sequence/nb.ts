import type { CauseText } from '../cause.ts'

export const badSequence: CauseText = {
  title: 'En kommando kom på feil tidspunkt',
  explanation:
    'Serveren ventet en annen kommando først, for eksempel EHLO, pålogging eller MAIL FROM.',
  steps: [
    'Se etter den første avvisningen før denne i loggen: ofte hadde påloggingen eller STARTTLS alt mislyktes.',
    'Oppdater programmet hvis rekkefølgen på kommandoene er feil.',
  ],
}
