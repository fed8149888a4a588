import type { Part } from '../script.ts'

/** What EHLO announces before TLS, and after it (the same unless given). STARTTLS is not added by itself. */
export function keywords(beforeTls: string[], afterTls: string[] = beforeTls): Part {
  return (script) => {
    script.keywordsBeforeTls = [...beforeTls]
    script.keywordsAfterTls = afterTls.filter((keyword) => keyword !== 'STARTTLS')
  }
}
