import type { CauseText } from '../cause.ts'

export const reverseDnsMissing: CauseText = {
  title: 'The sending address has no proper reverse DNS',
  explanation: 'The server wants a PTR record that fits the sending host, and found none.',
  steps: [
    "Ask the provider of the sending IP address to set its PTR record to the mail server's name, which must resolve back to it.",
    "Or send through the provider's submission server.",
  ],
}
