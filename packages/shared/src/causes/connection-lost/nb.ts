import type { CauseText } from '../cause.ts'

export const connectionLost: CauseText = {
  title: 'Forbindelsen ble brutt',
  explanation: 'Serveren, eller noe på veien, avsluttet økten uten å si hvorfor.',
  steps: [
    'Prøv igjen: én gang kan være tilfeldig.',
    'Sjekk at port og kryptering hører sammen: 465 er TLS fra starten, 587 er STARTTLS.',
    'Test fra et annet nettverk. Virker det der, se etter en brannmur eller et sikkerhetsprogram imellom.',
  ],
}
