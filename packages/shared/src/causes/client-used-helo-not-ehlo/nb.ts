import type { CauseText } from '../cause.ts'

export const clientUsedHeloNotEhlo: CauseText = {
  title: 'Programmet bruker det gamle HELO',
  explanation: 'Med HELO i stedet for EHLO tilbyr serveren verken pålogging eller kryptering.',
  steps: [
    'Slå på autentisering eller ESMTP i programmet; da sier det EHLO.',
    'Finnes ikke den innstillingen, oppdater programmet.',
  ],
}
