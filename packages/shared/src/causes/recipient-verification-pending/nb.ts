import type { CauseText } from '../cause.ts'

export const recipientVerificationPending: CauseText = {
  title: 'Tjeneren sjekker fortsatt mottakeren',
  explanation: 'Den spør en annen tjener om adressen finnes, og vil at du kommer tilbake.',
  steps: ['Ingenting må gjøres: prøv igjen om noen minutter.'],
}
