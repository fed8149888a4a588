import type { CauseText } from '../cause.ts'

export const serverAuthBackendDown: CauseText = {
  title: 'Serveren kan ikke prøve passord for øyeblikket',
  explanation:
    'Dens egen påloggingstjeneste eller database svarer ikke. Passordet ditt er ikke blitt vurdert.',
  steps: [
    'Prøv igjen om noen minutter.',
    'Varer det, si fra til serverens administrator: alle brukere er rammet.',
  ],
}
