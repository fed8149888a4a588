import type { CauseText } from '../cause.ts'

export const antiSpoofingPolicy: CauseText = {
  title: 'Avsenderen ser forfalsket ut for mottakeren',
  explanation:
    'Mottakerens organisasjon avviser e-post utenfra som har dens eget, eller et beskyttet, domene som avsender.',
  steps: [
    'Send med en adresse i ditt eget domene og sett den andre i Reply-To.',
    'Har du lov til å bruke det domenet, be administratoren slippe inn denne avsenderserveren.',
  ],
}
