import type { CauseText } from '../cause.ts'

export const weakTlsOffered: CauseText = {
  title: 'Serveren tilbyr fortsatt utdatert TLS',
  explanation:
    'En forbindelse kan snakkes ned til versjoner eller chiffer som regnes som brutte. Nåværende klienter er ikke berørt i seg selv.',
  steps: [
    'Slå av TLS 1.0 og 1.1 på serveren, og ta bort chiffer uten framoverhemmelighold eller autentisert kryptering (AEAD).',
  ],
}
