import type { CauseText } from '../cause.ts'

export const policyBlock: CauseText = {
  title: "An administrator's rule refuses the message",
  explanation: 'The server names a policy, but not which one.',
  steps: [
    "Show the reply to the server's administrator, who finds the rule in its log.",
    'Send a plain message to see whether the content or the sender is the reason.',
  ],
  providers: {
    'microsoft-365': [
      'A group that takes mail only from its own organisation (5.7.124, 5.7.133): its owner must allow outside senders: Exchange admin center > Recipients > Groups > the group > Settings > Delivery management.',
      "Another rule: the recipient's administrator finds it in the message trace: Exchange admin center > Mail flow > Message trace.",
    ],
  },
}
