import type { CauseLabel } from '../causes/index.ts'
import type { CauseText } from '../causes/cause.ts'
import type { ProbeId } from '../causes/probes.ts'
import type { Language } from '../model/language.ts'

/** Everything that a diagnosis says, in one language; complete by type. */
export type DiagnosisTexts = {
  language: Language
  causes: Record<CauseLabel, CauseText>
  probes: Record<ProbeId, string>
  /** Leads a probe: what it tells this cause from. */
  tellApart: (title: string, probe: string) => string
}
