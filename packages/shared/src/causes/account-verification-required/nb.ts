import type { CauseText } from '../cause.ts'

export const accountVerificationRequired: CauseText = {
  title: 'Leverandøren vil ha kontoen bekreftet først',
  explanation:
    'Påloggingen virker, men en ny eller mistenkelig konto må vise at det står et menneske bak.',
  steps: [
    'Logg på på nettet og fullfør bekreftelsen (telefonnummer eller captcha).',
    'Send én melding fra webmail, og prøv så igjen.',
  ],
}
