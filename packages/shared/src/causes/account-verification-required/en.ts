import type { CauseText } from '../cause.ts'

export const accountVerificationRequired: CauseText = {
  title: 'The provider wants this account verified first',
  explanation:
    'The login works, but a new or suspicious account must prove that a person is behind it.',
  steps: [
    'Sign in on the web and complete the verification (phone number or captcha).',
    'Send one message from webmail, then try again.',
  ],
}
