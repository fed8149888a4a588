import type { CauseText } from '../cause.ts'

export const externalForwardingBlocked: CauseText = {
  title: 'Your own organisation forbids forwarding to outside',
  explanation:
    'The mailbox forwards by itself to an address of another organisation, and the outbound spam policy of its own organisation stops that.',
  steps: [
    'Allow it for this mailbox only: Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Anti-spam > a custom outbound policy > Automatic forwarding rules: On.',
    'Or take the forwarding out of the mailbox, and give its people the other mailbox.',
  ],
}
