import type { CauseText } from '../cause.ts'

export const policyBlock: CauseText = {
  title: 'En regel satt av en administrator avviser meldingen',
  explanation: 'Serveren nevner en policy, men ikke hvilken.',
  steps: [
    'Vis svaret til serverens administrator, som finner regelen i loggen.',
    'Send en enkel melding for å se om det er innholdet eller avsenderen som er grunnen.',
  ],
}
