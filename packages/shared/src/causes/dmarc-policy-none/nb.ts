import type { CauseText } from '../cause.ts'

export const dmarcPolicyNone: CauseText = {
  title: 'DMARC bare ser på',
  explanation:
    'Policyen er none: e-post som utgir seg for å komme fra domenet, leveres som all annen. Det er en god start, men ingen beskyttelse.',
  steps: ['Når rapportene viser at din egen e-post består, publiser forslaget.'],
}
