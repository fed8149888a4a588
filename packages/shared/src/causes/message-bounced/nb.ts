import type { CauseText } from '../cause.ts'

export const messageBounced: CauseText = {
  title: 'Meldingen ble godtatt og kom i retur',
  explanation:
    'Serveren tok imot meldingen og returnerte den etterpå som umulig å levere. Svaret så ut som suksess; det er returmeldingen som teller.',
  steps: [
    'Les ordene i returmeldingen nedenfor: de sier hvorfor.',
    'Gi dem til administratoren for serveren som er nevnt der.',
  ],
}
