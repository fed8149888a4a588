import type { CauseText } from '../cause.ts'

export const starttlsInjection: CauseText = {
  title: 'STARTTLS lar fremmede snakke inne i den krypterte økten',
  explanation:
    'Det som sies i klartekst før krypteringen begynner, tas med inn i den. Noen underveis kan smugle inn kommandoer eller svar.',
  steps: [
    'Oppdater e-postserveren eller enheten imellom.',
    'Bruk implisitt TLS (port 465) så lenge.',
  ],
}
