import type { CauseText } from '../cause.ts'

export const hostUnreachable: CauseText = {
  title: 'Det finnes ingen rute til serveren',
  explanation:
    'Nettverket svarte at det ikke når denne adressen: feil adresse, manglende rute eller en brannmur som avviser.',
  steps: [
    'Sjekk at vertsnavnet gir den adressen leverandøren oppgir.',
    'Prøv en annen port på samme vert. Svarer en av dem, er det en brannmur som avviser denne; svarer ingen, er ruten eller adressen feil.',
  ],
}
