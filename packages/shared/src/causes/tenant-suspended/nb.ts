import type { CauseText } from '../cause.ts'

export const tenantSuspended: CauseText = {
  title: 'Hele organisasjonen er nektet å sende',
  explanation:
    'Microsoft har begrenset organisasjonen: den er ny, på prøve, eller har sendt for mye mistenkelig e-post.',
  steps: [
    'Be Microsoft 365-administratoren opprette en støtteforespørsel hos Microsoft; lim inn hele svaret.',
    'Se etter misbrukte kontoer og koblinger som lar hvem som helst sende.',
  ],
}
