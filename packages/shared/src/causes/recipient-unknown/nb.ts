import type { CauseText } from '../cause.ts'

export const recipientUnknown: CauseText = {
  title: 'Mottakeren finnes ikke',
  explanation: 'Serveren kjenner ingen postboks med dette navnet.',
  steps: [
    'Sjekk mottakerens adresse for skrivefeil.',
    'Spør mottakeren på en annen måte om den riktige.',
  ],
}
