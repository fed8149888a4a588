import type { CauseText } from '../cause.ts'

export const tlsVersionMismatch: CauseText = {
  title: 'Klient og server har ingen felles versjon av TLS',
  explanation: 'En av dem er for gammel for den andre. Hvilken, sier ikke denne teksten.',
  steps: [
    'Undersøk serveren for å se hvilke versjoner den tilbyr.',
    'Tilbyr den TLS 1.2 eller 1.3, oppdater programmet; hvis ikke, er det serveren som må oppdateres.',
  ],
}
