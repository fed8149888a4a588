import type { Finding, Language, RunSettings, StageId } from '@ehlo/shared'
import type { Claim } from '@ehlo/shared/diagnosis/claims'
import { loadTexts } from '../../load-texts.ts'

type Settings = Pick<RunSettings, 'host' | 'port' | 'encryption'>

export type FindSettings = (connectionId: string | null) => Promise<Settings | undefined>

/** What was said when it failed, and at which stage. */
export type Failing = { stage: StageId; said: string }

/** The same, and whether a server said it, or Ehlo told what happened. */
export type RememberedFailing = Failing & { isByServer: boolean }

// Whoever reads it acts on it: what is no better than a guess is left out.
const surelyEnough = 0.5

/** What a failure most likely means; nothing where it cannot be told. The causes are loaded at the first failure. */
export async function explainWords(
  failing: Failing,
  settings: Settings | undefined,
): Promise<Finding | undefined> {
  const { claims, tell } = await recogniseWords(failing, 'en', settings)
  const [finding] = tell(claims)
  return finding !== undefined && finding.confidence >= surelyEnough ? finding : undefined
}

/**
 * The same in a language, where the cause is known from when it failed, be the words still at hand or not. A server's words
 * are kept beside it, also where they do not tell of this cause by themselves.
 */
export async function explainCause(
  cause: string,
  failing: RememberedFailing,
  language: Language,
  settings: Settings | undefined,
): Promise<Finding | undefined> {
  const { claims, tell, isCause } = await recogniseWords(failing, language, settings)
  if (!isCause(cause)) return undefined
  const { stage, said, isByServer } = failing
  const isTold = claims.some((claim) => claim.cause === cause)
  const evidence = isByServer && !isTold ? [{ stage, text: said }] : []
  const known: Claim = { cause, confidence: surelyEnough, evidence }
  return tell([...claims, known]).find((finding) => finding.cause === cause)
}

async function recogniseWords(
  { stage, said }: Failing,
  language: Language,
  settings: Settings | undefined,
) {
  const [{ recognise, explain }, { findProvider }, texts] = await Promise.all([
    import('@ehlo/shared/diagnosis'),
    import('@ehlo/shared/providers'),
    loadTexts(language),
  ])
  const provider = settings && findProvider({ host: settings.host })
  const context = {
    ...(settings && { host: settings.host, port: settings.port, encryption: settings.encryption }),
    ...(provider && { provider }),
    stage,
  }
  return {
    claims: recognise(said, context),
    tell: (claims: Claim[]) => explain(claims, texts, { provider }),
    isCause: (label: string): label is Claim['cause'] => Object.hasOwn(texts.causes, label),
  }
}
