import type { CauseText } from '../cause.ts'

export const spfMissing: CauseText = {
  title: 'The domain has no SPF record',
  explanation:
    'Nothing tells receivers which servers may send for the domain. Anyone can use it, and large receivers put such mail aside or refuse it.',
  steps: [
    'Publish one TXT record that begins with v=spf1 and names every service that sends for the domain; the suggested record is a start.',
  ],
}
