import type { CauseText } from '../cause.ts'

export const tlsCipherMismatch: CauseText = {
  title: 'Klient og server har ingen felles kryptering',
  explanation: 'Begge snakker TLS, men finner ingen felles krypteringsmetode.',
  steps: [
    'Undersøk serveren for å se hva den tilbyr.',
    'Oppdater den eldste parten: programmet som sender e-posten, eller serverens TLS-oppsett og sertifikat.',
  ],
}
