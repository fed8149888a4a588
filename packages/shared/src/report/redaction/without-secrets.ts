import { withoutMarks } from './marked-text.ts'
import { removeSecrets } from './remove-secrets.ts'

/** A pasted text without what gives access in it; everything else stays as it was. */
export function withoutSecrets(text: string): string {
  return withoutMarks(removeSecrets(withoutMarks(text)))
}
