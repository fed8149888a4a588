import type { CauseText } from '../cause.ts'

export const hopInClear: CauseText = {
  title: 'En del av veien gikk meldingen uten TLS',
  explanation:
    'En server ga meldingen videre til den neste ukryptert, etter det meldingens eget spor sier. Den som satt imellom, kunne lese den.',
  steps: ['Be den som drifter serveren som er nevnt nedenfor, om å bruke TLS mot den neste.'],
}
