import type { CauseText } from '../cause.ts'

export const policyBlock: CauseText = {
  title: "An administrator's rule refuses the message",
  explanation: 'The server names a policy, but not which one.',
  steps: [
    "Show the reply to the server's administrator, who finds the rule in its log.",
    'Send a plain message to see whether the content or the sender is the reason.',
  ],
}
