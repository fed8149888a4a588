import type { CauseText } from '../cause.ts'

export const antiSpoofingPolicy: CauseText = {
  title: 'The sender looks forged to the receiver',
  explanation:
    'The receiving organisation refuses mail from outside that carries its own or a protected domain as sender.',
  steps: [
    'Send with an address of your own domain and put the other into Reply-To.',
    'If you may use that domain, ask its administrator to admit this sending server.',
  ],
}
