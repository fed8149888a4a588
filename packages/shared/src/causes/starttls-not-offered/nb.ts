import type { CauseText } from '../cause.ts'

export const starttlsNotOffered: CauseText = {
  title: 'Serveren tilbyr ikke STARTTLS her',
  explanation:
    'Programmet krever overgang til kryptering, men serveren oppgir den ikke på denne porten.',
  steps: [
    'Bruk port 465 med TLS, eller port 587, der leverandøren tilbyr kryptering.',
    'Mangler den på alle porter, be serverens administrator sette opp sertifikat og STARTTLS.',
    'Test fra et annet nettverk: en brannmur kan skjule tilbudet.',
  ],
}
