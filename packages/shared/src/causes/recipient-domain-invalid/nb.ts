import type { CauseText } from '../cause.ts'

export const recipientDomainInvalid: CauseText = {
  title: 'Mottakerens domene finnes ikke',
  explanation: 'Det er ingen kjent e-postserver for delen etter @.',
  steps: ['Sjekk domenet for skrivefeil.', 'Er det riktig, må eieren rette opp DNS.'],
}
