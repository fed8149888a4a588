import type { CauseLabel } from '../causes/index.ts'
import type { CauseText } from '../causes/cause.ts'
import type { ProbeId } from '../causes/probes.ts'
import type { Language } from '../model/language.ts'
import type { ObservationWords } from './observations/en.ts'

/** How a diagnosis says what would tell two causes apart. */
export type ProbeTexts = {
  probes: Record<ProbeId, string>
  /** Leads a probe: what it tells this cause from. */
  tellApart: (title: string, probe: string) => string
}

/** Everything that a diagnosis says, in one language; complete by type. */
export type DiagnosisTexts = ProbeTexts & {
  language: Language
  causes: Record<CauseLabel, CauseText>
  observations: ObservationWords
}

/** The same, of the causes that were found; a text that somebody pasted was observed by nobody. */
export type TextsOfFound = ProbeTexts & {
  causes: Partial<Record<CauseLabel, CauseText>>
  observations?: ObservationWords
}
