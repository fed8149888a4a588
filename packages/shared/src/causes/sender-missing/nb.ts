import type { CauseText } from '../cause.ts'

export const senderMissing: CauseText = {
  title: 'Meldingen har ingen avsender',
  explanation: 'Avsenderen er tom, og tjeneren vil ha en.',
  steps: ['Fyll ut avsenderadressen i programmet.'],
}
