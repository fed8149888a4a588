import type { CauseText } from '../cause.ts'

export const mailLoop: CauseText = {
  title: 'Meldingen går i ring',
  explanation:
    'Serverne sendte den videre til hverandre til en av dem telte for mange stasjoner og ga opp. Å sende den på nytt ender likt.',
  steps: [
    'Se etter videresending som peker tilbake: regler og alias hos mottakeren, og hos adressen som det videresendes til.',
    'Be mottakerens administrator sjekke at domenets MX-oppføringer fører til serveren som har postkassene.',
    'I Microsoft 365: sjekk typen til det godkjente domenet (autoritativt eller internt relé) og koblingene.',
  ],
}
