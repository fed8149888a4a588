import type { CauseText } from '../cause.ts'

export const authEncodingBroken: CauseText = {
  title: 'Påloggingsdataene kom frem ødelagt',
  explanation: 'Serveren kunne ikke dekode det programmet sendte som brukernavn og passord.',
  steps: [
    'Oppdater programmet eller e-postbiblioteket det bruker.',
    'Skriv brukernavn og passord på nytt, uten mellomrom eller linjeskift i endene.',
  ],
}
