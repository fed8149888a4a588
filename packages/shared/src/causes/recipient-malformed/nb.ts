import type { CauseText } from '../cause.ts'

export const recipientMalformed: CauseText = {
  title: 'Mottakeradressen er skrevet feil',
  explanation: 'Det som er oppgitt som mottaker, er ingen e-postadresse.',
  steps: ['Rett den til formen navn@example.com, én adresse per mottaker.'],
}
