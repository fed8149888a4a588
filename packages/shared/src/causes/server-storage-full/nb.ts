import type { CauseText } from '../cause.ts'

export const serverStorageFull: CauseText = {
  title: 'Serveren har ikke mer plass',
  explanation: 'Disken eller køen dens er full; selv små meldinger avvises.',
  steps: ['Si fra til serverens administrator. Det er ingenting galt på din side.'],
}
