import type { CauseText } from '../cause.ts'

export const domainBlocklisted: CauseText = {
  title: 'Et domene i meldingen står på en blokkeringsliste',
  explanation: 'Avsenderens domene, eller et i en lenke, har dårlig rykte.',
  steps: [
    'Slå opp domenet hos listen svaret nevner, og følg fremgangsmåten for å bli fjernet.',
    'Sjekk om et nettsted eller skjema på domenet er misbrukt.',
  ],
}
