import type { CauseText } from '../cause.ts'

export const dmarcFail: CauseText = {
  title: "The sender's domain refuses mail that it does not authenticate",
  explanation:
    "Neither SPF nor DKIM fits the address in From, and the domain's DMARC policy wants such mail refused.",
  steps: [
    'Sign with DKIM for the domain of the From address.',
    "Or send through a server that the domain's SPF lists, with a return address of the same domain.",
  ],
}
