import type { CauseText } from '../cause.ts'

export const securityDefaultsBlock: CauseText = {
  title: 'Security defaults of the organisation block this login',
  explanation:
    "Microsoft Entra's security defaults refuse programs that log in with a password alone. That protects the organisation.",
  steps: [
    'Use OAuth in the program, with security defaults left on.',
    'Or ask the administrator for another way to send: a relay connector with a fixed address, or a mail service.',
    'With Microsoft Entra ID P1 the administrator may replace security defaults by Conditional Access that keeps MFA for everyone and admits only this account from its fixed address.',
  ],
}
