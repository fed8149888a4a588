import type { CauseText } from '../cause.ts'

export const plaintextOnTlsPort: CauseText = {
  title: 'Denne porten venter TLS fra første byte',
  explanation:
    'Programmet venter på en ukryptert hilsen, mens serveren venter på TLS. Begge venter til en av dem gir opp.',
  steps: ['Sett krypteringen til TLS for port 465.', 'Eller behold STARTTLS og bruk port 587.'],
}
