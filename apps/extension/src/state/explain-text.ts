import { explain, recogniseBy } from '@ehlo/shared/diagnosis/engine'
import { withoutSecrets } from '@ehlo/shared/report'
import type { ExplainedText } from '@ehlo/shared/report'
import type { Language } from '@ehlo/shared'
import { loadDiagnosisTexts } from './diagnosis-texts.ts'
import { bookFor } from './rule-pieces.ts'
import { serverInText } from './server-in-text.ts'

export { withoutSecrets }

// As much as the API would take; nobody reads more of a log.
const lengthMax = 1_000_000

/** What a pasted text means: found in this browser, without the API and without the secrets that may be in it. */
export async function explainText(pasted: string, language: Language): Promise<ExplainedText> {
  const text = withoutSecrets(pasted.slice(0, lengthMax))
  const { claims, provider } = recogniseBy(await bookFor(text), text, {})
  const found = claims.map(({ cause }) => cause)
  const findings = explain(claims, await loadDiagnosisTexts(language, found), { provider })
  const explainedAt = new Date().toISOString()
  return { kind: 'text', text, ...serverInText(text), findings, explainedAt }
}
