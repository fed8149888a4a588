import type { CauseText } from '../cause.ts'

export const spfRecordInvalid: CauseText = {
  title: 'The SPF record cannot be used',
  explanation:
    "Receivers read an SPF record that is broken, ambiguous or too large as an error, and then treat the domain's mail as if it were not authorised.",
  steps: [
    'Keep exactly one record that begins with v=spf1.',
    'Keep to ten look-ups: remove includes of services that are no longer used.',
    'End the record with ~all or -all, never with +all.',
  ],
}
