import type { Part } from '../script.ts'

/** Whether EHLO announces STARTTLS, whatever the server can do: one that strips it, or one that promises in vain. */
export function offerStarttls(isOffered: boolean): Part {
  return (script) => {
    const others = script.keywordsBeforeTls.filter((keyword) => keyword !== 'STARTTLS')
    script.keywordsBeforeTls = isOffered ? [...others, 'STARTTLS'] : others
  }
}
