import type { CauseText } from '../cause.ts'

export const credentialsMissing: CauseText = {
  title: 'Brukernavn eller passord nådde aldri serveren',
  explanation: 'Programmet hadde ingenting å sende, eller sendte dem tomme.',
  steps: [
    'Fyll ut brukernavn og passord og slå på autentisering.',
    'Kommer de fra miljøvariabler eller et hemmelighetslager, sjekk at programmet virkelig leser dem.',
  ],
}
