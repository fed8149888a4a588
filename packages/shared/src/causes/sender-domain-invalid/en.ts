import type { CauseText } from '../cause.ts'

export const senderDomainInvalid: CauseText = {
  title: "The sender's domain cannot be found",
  explanation: 'The part after the @ has no DNS entry for mail, so the server refuses the sender.',
  steps: [
    "Use a sender address of a real domain; often it is the machine's own name that slipped in.",
    'If the domain is right, have its MX or A record published.',
  ],
}
