import type { CauseText } from '../cause.ts'

export const clientBug: CauseText = {
  title: 'Feilen ligger i programmet som sender e-posten',
  explanation:
    'Innstillingene er i orden; programmet selv behandler dem feil eller bryter protokollen.',
  steps: [
    'Oppdater programmet eller e-postbiblioteket det bruker.',
    'Test de samme innstillingene med Ehlo. Virker de, kan du sende hele feilteksten til den som lager programmet.',
  ],
}
