import type { CauseText } from '../cause.ts'

export const accountLocked: CauseText = {
  title: 'For mange mislykkede pålogginger: låst en stund',
  explanation:
    'Etter flere gale forsøk avviser serveren denne kontoen eller adressen, også med riktig passord.',
  steps: [
    'Stopp alle programmer og enheter som fortsatt bruker det gamle passordet.',
    'Vent (ofte 15 til 60 minutter), eller be administratoren låse opp.',
    'Prøv så én gang med riktig passord.',
  ],
  providers: {
    yahoo: [
      'Vent noen timer, og bruk så et app-passord: Yahoo-konto > Sikkerhet > Generer app-passord.',
    ],
  },
}
