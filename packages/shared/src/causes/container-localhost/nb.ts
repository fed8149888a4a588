import type { CauseText } from '../cause.ts'

export const containerLocalhost: CauseText = {
  title: '«localhost» er containeren, ikke maskinen',
  explanation:
    'Programmet kjører i en container, der localhost er containeren selv. Ingen e-postserver lytter der.',
  steps: [
    'Bruk e-postserverens eget navn som vert, eller tjenestenavnet til containeren dens.',
    'For en server på vertsmaskinen: bruk host.docker.internal eller adressen til containerens gateway.',
  ],
}
