import type { CauseText } from '../cause.ts'

export const ipv6Broken: CauseText = {
  title: 'IPv6 virker ikke på denne veien',
  explanation:
    'Programmet ringte serverens IPv6-adresse, men denne maskinen eller dette nettverket har ikke fungerende IPv6.',
  steps: [
    'La programmet foretrekke IPv4, eller få IPv6 til å virke på denne maskinen.',
    'I en container: slå på IPv6 for nettverket, eller la IPv6-adressen være ute av oppslaget.',
  ],
}
