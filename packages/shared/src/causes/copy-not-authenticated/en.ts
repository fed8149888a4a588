import type { CauseText } from '../cause.ts'

export const copyNotAuthenticated: CauseText = {
  title: "Nothing proves that the sender's domain sent this",
  explanation:
    'The copy arrived, but neither SPF nor DKIM speaks for the domain in From. Receivers that look closer will file such mail as spam or refuse it.',
  steps: [
    'Sign with DKIM for the domain of the From address, at the provider of this connection.',
    "Or let the domain's SPF list the sending server, and use a return address of the same domain.",
  ],
}
