import type { CauseText } from '../cause.ts'

export const greetingTimeout: CauseText = {
  title: 'Serveren hilser ikke i tide',
  explanation:
    'Forbindelsen står, men serverens første linje kommer ikke: en overbelastet eller bevisst langsom server, eller noe på veien som svelger den.',
  steps: [
    'Vent noen minutter og prøv igjen; gi hilsenen 60 sekunder.',
    'Sjekk at porten ikke er en for TLS (465) mens STARTTLS eller ingen kryptering er valgt.',
    'Test fra et annet nettverk.',
  ],
}
