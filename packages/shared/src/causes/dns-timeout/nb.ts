import type { CauseText } from '../cause.ts'

export const dnsTimeout: CauseText = {
  title: 'Navneserveren svarte ikke',
  explanation:
    'Oppslaget av vertsnavnet mislyktes for øyeblikket. Navnet kan være riktig; navneserveren på denne maskinen eller i dette nettverket svarte ikke.',
  steps: [
    'Sjekk at andre navn lar seg slå opp på maskinen som sender e-posten.',
    'I en container eller bak en brannmur: sjekk hvilken DNS-server som er satt opp, og at port 53 er åpen mot den.',
    'Prøv igjen etter et minutt. Skjer det bare ved oppstart, må programmet startes etter nettverket.',
  ],
}
