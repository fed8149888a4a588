/** How sure a finding is, as it is said. Confidence is calibrated: of ten findings at 0.9 nine are right. */
export type Sureness = 'sure' | 'likely' | 'possible'

export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.9) return 'sure'
  return confidence >= 0.5 ? 'likely' : 'possible'
}
