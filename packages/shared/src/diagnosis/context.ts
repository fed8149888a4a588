import type { DiagnosisContext } from '../model/diagnosis.ts'
import type { StageId } from '../model/stage.ts'
import type { ProviderId } from '../providers/index.ts'

/** What is known beside the text. A live session knows its stage, its login and the sender it asked for. */
export type RecogniseContext = DiagnosisContext & {
  stage?: StageId
  provider?: ProviderId
  username?: string
  sender?: string
}
