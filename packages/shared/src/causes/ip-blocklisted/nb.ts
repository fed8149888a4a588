import type { CauseText } from '../cause.ts'

export const ipBlocklisted: CauseText = {
  title: 'Avsenderens IP-adresse står på en blokkeringsliste',
  explanation: 'Mottakerserveren stoler ikke på IP-adressen e-posten kom fra.',
  steps: [
    'Slå opp adressen hos listen svaret nevner. Finn ut hvorfor den ble ført opp, før du ber om å få den fjernet.',
    'Send ikke direkte fra en dynamisk adresse eller et hjemmenett; send gjennom leverandørens server for utgående e-post.',
    'Er adressen leverandørens, vis den avvisningen.',
  ],
}
