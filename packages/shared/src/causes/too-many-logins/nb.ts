import type { CauseText } from '../cause.ts'

export const tooManyLogins: CauseText = {
  title: 'For mange pålogginger på kort tid',
  explanation: 'Passordet er i orden, men programmet logger på for ofte.',
  steps: [
    'Vent noen minutter.',
    'La programmet beholde forbindelsen og sende flere meldinger på én pålogging.',
  ],
}
