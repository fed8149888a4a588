import type { CauseText } from '../cause.ts'

export const mxBroken: CauseText = {
  title: 'E-post til dette domenet har ingen steder å gå',
  explanation:
    'Domenets MX-oppføringer mangler, motsier hverandre eller peker til en server uten adresse. Svar og returer kommer ikke fram.',
  steps: [
    'Publiser en MX-oppføring med navnet på en e-postserver som har en adresse (A eller AAAA), ikke et alias og ikke en IP-adresse.',
    'Skal domenet aldri motta e-post, publiser bare oppføringen «0 .».',
  ],
}
