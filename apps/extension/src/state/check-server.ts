import { meet } from '../api/first-contact.ts'
import { pairing, trouble } from './session.ts'

/** An API that was updated, or replaced, may no longer fit this extension. */
export async function checkServer(): Promise<void> {
  const paired = pairing.value
  if (paired === null || paired === undefined) return
  const contact = await meet(paired.origin)
  if (contact === 'ehlo' || contact === 'unreachable' || pairing.value !== paired) return
  trouble.value = contact
}
