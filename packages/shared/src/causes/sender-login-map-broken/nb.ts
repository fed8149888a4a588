import type { CauseText } from '../cause.ts'

export const senderLoginMapBroken: CauseText = {
  title: 'Tjeneren avviser adressens eier',
  explanation:
    'Bruker og avsender er samme adresse, og likevel sier tjeneren at den ene ikke eier den andre. Dens egen liste er feil.',
  steps: [
    'Be tjenerens administrator sjekke listen over avsendere per bruker (Postfix: smtpd_sender_login_maps) for denne adressen.',
  ],
}
