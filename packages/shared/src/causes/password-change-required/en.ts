import type { CauseText } from '../cause.ts'

export const passwordChangeRequired: CauseText = {
  title: 'The password has expired or is too weak',
  explanation: 'The provider accepts it no longer until a new one is set.',
  steps: ['Sign in on the web, set a new and strong password, and use that.'],
}
