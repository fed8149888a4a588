import type { CauseText } from '../cause.ts'

export const senderLoginMapBroken: CauseText = {
  title: 'Serveren avviser adressens eier',
  explanation:
    'Bruker og avsender er samme adresse, og likevel sier serveren at den ene ikke eier den andre. Dens egen liste er feil.',
  steps: [
    'Be serverens administrator sjekke listen over avsendere per bruker (Postfix: smtpd_sender_login_maps) for denne adressen.',
  ],
}
