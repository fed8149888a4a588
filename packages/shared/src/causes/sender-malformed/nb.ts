import type { CauseText } from '../cause.ts'

export const senderMalformed: CauseText = {
  title: 'Avsenderadressen er skrevet feil',
  explanation:
    'Det programmet oppgir som avsender, er ingen e-postadresse: et bart navn, et manglende domene eller doble klammer.',
  steps: [
    'Skriv en enkel adresse som navn@example.com; visningsnavnet hører hjemme i et eget felt.',
  ],
}
