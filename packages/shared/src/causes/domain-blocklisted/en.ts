import type { CauseText } from '../cause.ts'

export const domainBlocklisted: CauseText = {
  title: 'A domain in the message is on a block list',
  explanation: "The sender's domain, or one in a link, has a bad reputation.",
  steps: [
    'Look the domain up at the list that the reply names, and follow its removal procedure.',
    'Check whether a site or form of the domain was misused.',
  ],
}
