import type { CauseText } from '../cause.ts'

export const tooManyErrors: CauseText = {
  title: 'Serveren la på etter flere feil',
  explanation:
    'Den avsluttet økten fordi for mange kommandoer eller mottakere var blitt avvist før.',
  steps: [
    'Se etter den første avvisningen i loggen: den er årsaken.',
    'Fjern adresser som ikke finnes, fra mottakerlisten.',
  ],
}
