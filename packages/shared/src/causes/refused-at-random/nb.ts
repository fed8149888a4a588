import type { CauseText } from '../cause.ts'

export const refusedAtRandom: CauseText = {
  title: 'Avvist én gang, godtatt sekunder senere',
  explanation:
    'Serveren avviste denne avsenderen og godtok den da den ble spurt igjen. Microsoft 365 er kjent for det mens en rettighet ennå sprer seg til serverne.',
  steps: [
    'Ble retten til å sende som denne adressen gitt den siste timen, så vent og test på nytt.',
    'Fortsetter det, så gi avvisningen nedenfor til leverandørens brukerstøtte: ekte e-post møter den også, og prøves igjen.',
  ],
}
