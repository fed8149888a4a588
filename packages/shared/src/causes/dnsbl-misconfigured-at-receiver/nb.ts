import type { CauseText } from '../cause.ts'

export const dnsblMisconfiguredAtReceiver: CauseText = {
  title: 'Mottakerens oppslag i blokkeringslisten mislyktes',
  explanation:
    'Adressen er ikke ført opp. Mottakerserveren spør listen på en måte som ikke er tillatt, og tar avslaget for en oppføring.',
  steps: [
    'Si fra til mottakerens administrator: listen må spørres gjennom en egen navneserver, ikke en offentlig.',
  ],
}
