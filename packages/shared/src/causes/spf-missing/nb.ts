import type { CauseText } from '../cause.ts'

export const spfMissing: CauseText = {
  title: 'Domenet har ingen SPF-oppføring',
  explanation:
    'Ingenting forteller mottakerne hvilke servere som kan sende for domenet. Hvem som helst kan bruke det, og store mottakere legger slik e-post til side eller avviser den.',
  steps: [
    'Publiser én TXT-oppføring som begynner med v=spf1 og nevner alle tjenester som sender for domenet; forslaget er en begynnelse.',
  ],
}
