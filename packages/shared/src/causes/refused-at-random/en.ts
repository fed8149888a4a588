import type { CauseText } from '../cause.ts'

export const refusedAtRandom: CauseText = {
  title: 'Refused once, accepted seconds later',
  explanation:
    'The server refused this sender and took it when asked again. Microsoft 365 is known for that while a right is still spreading over its servers.',
  steps: [
    'If the right to send as this address was granted within the last hour, wait and test again.',
    "If it goes on, give the refusal below to the provider's support: production mail meets it too, and is tried again.",
  ],
}
