import type { CauseText } from '../cause.ts'

export const senderMissing: CauseText = {
  title: 'Meldingen har ingen avsender',
  explanation: 'Avsenderen er tom, og serveren vil ha en.',
  steps: ['Fyll ut avsenderadressen i programmet.'],
}
