import type { CauseText } from '../cause.ts'

export const tlsCipherMismatch: CauseText = {
  title: 'Klient og tjener har ingen felles kryptering',
  explanation: 'Begge snakker TLS, men finner ingen felles krypteringsmetode.',
  steps: [
    'Undersøk tjeneren for å se hva den tilbyr.',
    'Oppdater den eldste parten: programmet som sender, eller tjenerens TLS-oppsett og sertifikat.',
  ],
}
