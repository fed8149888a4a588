import type { CauseText } from '../cause.ts'

export const recipientVerificationPending: CauseText = {
  title: 'Serveren sjekker fortsatt mottakeren',
  explanation: 'Den spør en annen server om adressen finnes, og vil at du kommer tilbake.',
  steps: ['Ingenting må gjøres: prøv igjen om noen minutter.'],
}
