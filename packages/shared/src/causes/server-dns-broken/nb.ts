import type { CauseText } from '../cause.ts'

export const serverDnsBroken: CauseText = {
  title: 'Serveren kan ikke slå opp navn',
  explanation: 'Den skylder på et domene som finnes: det er dens eget navneoppslag som svikter.',
  steps: ['Slå opp domenet selv. Finnes det, si fra til serverens administrator.'],
}
