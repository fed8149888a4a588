import type { CauseText } from '../cause.ts'

export const policyBlock: CauseText = {
  title: 'En regel satt av en administrator avviser meldingen',
  explanation: 'Serveren nevner en policy, men ikke hvilken.',
  steps: [
    'Vis svaret til serverens administrator, som finner regelen i loggen.',
    'Send en enkel melding for å se om det er innholdet eller avsenderen som er grunnen.',
  ],
  providers: {
    'microsoft-365': [
      'En gruppe som bare tar imot e-post fra egen organisasjon (5.7.124, 5.7.133): eieren må tillate avsendere utenfra: administrasjonssenteret for Exchange > Mottakere > Grupper > gruppen > Innstillinger > Leveringsbehandling.',
      'En annen regel: mottakerens administrator finner den i meldingssporingen: administrasjonssenteret for Exchange > E-postflyt > Meldingssporing.',
    ],
  },
}
