import type { CauseText } from '../cause.ts'

export const certExpiresSoon: CauseText = {
  title: 'Sertifikatet utløper snart',
  explanation: 'Om noen dager vil klienter nekte å koble til, hvis ingen fornyer det.',
  steps: [
    'Forny sertifikatet nå, og finn ut hvorfor det ikke ble fornyet automatisk.',
    'Se på hele kjeden: det kan være et sertifikat lenger opp som utløper.',
  ],
}
