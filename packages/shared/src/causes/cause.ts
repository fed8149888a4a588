import type { Actor, Severity } from '../model/finding.ts'
import type { Encryption } from '../model/encryption.ts'
import type { Connection } from '../model/connection.ts'
import type { StageId } from '../model/stage.ts'
import type { ProviderId } from '../providers/index.ts'
import type { Sign } from '../diagnosis/sign.ts'

/**
 * One way to recognise a cause. `says` holds wordings, any of which will do: lower case without accents, a space for
 * any white space, ` * ` for a gap of up to 160 characters, ` & ` for "and, wherever it stands", a final `_` where the
 * word must end. Reply codes and enhanced status codes are no part of a wording, since servers repeat them in
 * mid-sentence: they are conditions. All conditions given must hold. `sure` is the share of such texts that this
 * cause explains.
 */
export type Rule = {
  sure: number
  says?: readonly string[]
  /** One of these as well. */
  also?: readonly string[]
  unless?: readonly string[]
  code?: readonly number[]
  enhanced?: readonly string[]
  stage?: readonly StageId[]
  provider?: readonly ProviderId[]
  port?: readonly number[]
  encryption?: readonly Encryption[]
  sign?: readonly Sign[]
  withoutSign?: readonly Sign[]
}

/**
 * What a failure may mean, who must act, and how it is recognised. Its words lie beside it, one file per language; what
 * it may be mistaken for lies in `rivals.ts`.
 */
export type Cause = {
  actor: Actor
  severity: Severity
  /** The form field to blame, if one is. */
  field?: keyof Connection | 'password'
  /** The providers that alone know such a thing: elsewhere the same words mean something else. */
  only?: readonly ProviderId[]
  recognise: readonly Rule[]
  references: readonly string[]
}

/**
 * What a person reads about a cause. `providers` replaces the steps where a provider has its own place for the fix;
 * `ownServer` follows them where the server is no known provider's, and so may be one's own; `knownServer`
 * goes before them where it is one's.
 */
export type CauseText = {
  title: string
  explanation: string
  steps: readonly string[]
  ownServer?: readonly string[]
  knownServer?: readonly string[]
  providers?: Partial<Record<ProviderId, readonly string[]>>
}
