import type { CauseText } from '../cause.ts'

export const outsideOwnLimits: CauseText = {
  title: 'Ehlo is not allowed to connect there',
  explanation:
    'Whoever runs Ehlo has limited which networks and ports it may connect to, and this server is outside. Nothing went out.',
  steps: [
    'For a private or internal address: EHLO_NETWORK=open.',
    'For another port than the usual ones of mail: add it to EHLO_ALLOWED_PORTS.',
    'Restart Ehlo, and test again.',
  ],
}
