import { withoutMarks } from './marked-text.ts'
import { removeSecrets } from './remove-secrets.ts'

/** A pasted text without what gives access in it; everything else stays as it was. */
export function withoutSecrets(text: string): string {
  const unmarked = withoutMarks(text)
  const safe = removeSecrets(unmarked)
  // Most lines hold no secret, and diagnosis quotes many lines.
  return safe === unmarked ? unmarked : withoutMarks(safe)
}
