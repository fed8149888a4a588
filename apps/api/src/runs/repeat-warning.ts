import type { Finding, Language } from '@ehlo/shared'
import { loadTexts } from '../load-texts.ts'

/** Warns whoever tests a refused login again: accounts lock. */
export async function warnOfRepeat(language: Language): Promise<Finding[]> {
  const [{ explain }, texts] = await Promise.all([
    import('@ehlo/shared/diagnosis'),
    loadTexts(language),
  ])
  return explain([{ cause: 'password-refused-before', confidence: 1, evidence: [] }], texts)
}
