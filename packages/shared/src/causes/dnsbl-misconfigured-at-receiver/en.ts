import type { CauseText } from '../cause.ts'

export const dnsblMisconfiguredAtReceiver: CauseText = {
  title: "The receiver's query to its block list failed",
  explanation:
    'The address is not listed. The receiving server asks the list in a way that is not permitted, and takes the refusal for a listing.',
  steps: [
    "Tell the receiver's administrator: the list must be queried through a resolver of its own, not a public one.",
  ],
}
