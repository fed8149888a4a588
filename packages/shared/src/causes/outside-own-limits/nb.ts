import type { CauseText } from '../cause.ts'

export const outsideOwnLimits: CauseText = {
  title: 'Ehlo har ikke lov til å koble til dit',
  explanation:
    'Den som driver Ehlo, har begrenset hvilke nettverk og porter det får koble til, og denne serveren er utenfor. Ingenting gikk ut.',
  steps: [
    'For en privat eller intern adresse: EHLO_NETWORK=open.',
    'For en annen port enn de vanlige for e-post: ta den med i EHLO_ALLOWED_PORTS.',
    'Start Ehlo på nytt og test igjen.',
  ],
}
