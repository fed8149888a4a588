import type { Cause, Rule } from '../causes/cause.ts'
import type { CauseLabel } from '../causes/index.ts'
import type { StageId } from '../model/stage.ts'
import type { Provider } from '../providers/provider.ts'
import type { ProviderId } from '../providers/registry.ts'
import type { Sign } from './sign.ts'

/** A rule and what it speaks for. */
export type RuleOfCause = { cause: CauseLabel; only: Cause['only']; rule: Rule }

/** What the recogniser looks at of a provider. */
export type ProviderTraits = Pick<Provider, 'hosts' | 'says' | 'login' | 'loginName'>

/** All that the recogniser goes by. The API has it as a whole, the extension in pieces. */
export type Knowledge = {
  rules: readonly RuleOfCause[]
  /** Forms of each concept, apart by bars. */
  concepts: Readonly<Record<string, string>>
  signs: Readonly<Partial<Record<Sign, readonly string[]>>>
  stages: Readonly<Partial<Record<StageId, readonly string[]>>>
  providers: Readonly<Partial<Record<ProviderId, ProviderTraits>>>
}
