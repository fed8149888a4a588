import type { CauseText } from '../cause.ts'

export const serverBusy: CauseText = {
  title: 'The server is busy for the moment',
  explanation:
    'It is overloaded, restarting or out of order, and says nothing about your settings.',
  steps: [
    'Try again in some minutes. Nothing needs to be changed.',
    "If it lasts for hours, look at the provider's status page or ask its support.",
  ],
}
