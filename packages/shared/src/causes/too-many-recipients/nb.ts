import type { CauseText } from '../cause.ts'

export const tooManyRecipients: CauseText = {
  title: 'For mange mottakere i én melding',
  explanation: 'Serveren tar bare et visst antall på en gang.',
  steps: ['Del meldingen i flere med færre mottakere.'],
}
