import type { CauseText } from '../cause.ts'

export const recipientDomainInvalid: CauseText = {
  title: "The recipient's domain does not exist",
  explanation: 'No mail server is known for the part after the @.',
  steps: ['Check the domain for typing errors.', 'If it is right, its owner must repair its DNS.'],
}
