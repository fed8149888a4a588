import type { CauseText } from '../cause.ts'

export const serverPolicyBeforeAuth: CauseText = {
  title: 'The server refuses your address before you can log in',
  explanation:
    'It checks block lists or reverse DNS before authentication, although customers with a login should be exempt.',
  steps: [
    "Ask the server's administrator to exempt authenticated clients from these checks on ports 587 and 465.",
    'Until then send from another network.',
  ],
}
