import type { CauseText } from '../cause.ts'

export const ipBlocklisted: CauseText = {
  title: 'The sending address is on a block list',
  explanation: 'The receiving server does not trust the IP address from which the mail came.',
  steps: [
    'Look the address up at the list that the reply names. Find out why it was listed before asking for removal.',
    "Do not send from a dynamic or home connection directly; send through the provider's submission server.",
    'If the address belongs to the provider, show it the refusal.',
  ],
}
