import type { CauseText } from '../cause.ts'

export const spfFail: CauseText = {
  title: 'SPF does not allow this server to send for the domain',
  explanation:
    "The sender's domain has not listed the sending server, or has no SPF and DKIM at all.",
  steps: [
    "Add the sending server to the domain's SPF record (one TXT record that begins with v=spf1).",
    'Set up DKIM as well.',
  ],
}
