import type { CauseText } from '../cause.ts'

export const federationUnavailable: CauseText = {
  title: 'Organisasjonens egen påloggingstjeneste kan ikke nås',
  explanation:
    'Påloggingen sendes videre til organisasjonens føderasjonsserver (AD FS), som ikke svarer slik Microsoft venter.',
  steps: [
    'Si fra til organisasjonens IT-administrator: AD FS må kunne nås over HTTPS med et gyldig sertifikat.',
  ],
}
