import type { CauseText } from '../cause.ts'

export const hopInClear: CauseText = {
  title: 'Part of the way the message travelled without TLS',
  explanation:
    "One server handed the message to the next in the clear, by what the message's own trace says. Whoever sat between them could read it.",
  steps: ['Ask whoever runs the server named below to use TLS towards the next one.'],
}
