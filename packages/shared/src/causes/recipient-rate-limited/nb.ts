import type { CauseText } from '../cause.ts'

export const recipientRateLimited: CauseText = {
  title: 'Mottakeren får for mye e-post for øyeblikket',
  explanation: 'Postboksen får mer enn den skal, uansett hvem som sender.',
  steps: ['Ingenting må gjøres: prøv igjen senere.'],
}
