import { quoteReply } from '@ehlo/shared/names'
import type { Finding, RunSettings, StageId } from '@ehlo/shared'
import { loadTexts } from '../../load-texts.ts'
import type { SendOutcome } from '../carrier/carrier.ts'

type Settings = Pick<RunSettings, 'host' | 'port' | 'encryption'>

type Failing = { stage: StageId; said: string }

// Whoever reads it acts on it: what is no better than a guess is left out.
const surelyEnough = 0.5

/** What a failed attempt most likely means; nothing where it cannot be told. The causes are loaded at the first failure. */
export async function explainOutcome(
  outcome: SendOutcome,
  findSettings: () => Promise<Settings | undefined>,
): Promise<Finding | undefined> {
  const failing = readFailing(outcome)
  if (failing === undefined) return undefined
  const settings = await findSettings()
  const [{ recognise, explain }, { findProvider }, texts] = await Promise.all([
    import('@ehlo/shared/diagnosis'),
    import('@ehlo/shared/providers'),
    loadTexts('en'),
  ])
  const provider = settings && findProvider({ host: settings.host })
  const context = {
    ...(settings && { host: settings.host, port: settings.port, encryption: settings.encryption }),
    ...(provider && { provider }),
    stage: failing.stage,
  }
  const [finding] = explain(recognise(failing.said, context), texts, { provider })
  return finding !== undefined && finding.confidence >= surelyEnough ? finding : undefined
}

function readFailing(outcome: SendOutcome): Failing | undefined {
  switch (outcome.result) {
    case 'accepted': {
      const reply = outcome.rejected.find((each) => each.reply !== undefined)?.reply
      return reply && { stage: 'envelope', said: quoteReply(reply) }
    }
    case 'refused':
    case 'deferred':
      return { stage: outcome.stage, said: quoteReply(outcome.reply) }
    case 'login-refused':
      return {
        stage: 'authenticate',
        said: outcome.reply === undefined ? outcome.text : quoteReply(outcome.reply),
      }
    case 'unreachable':
      return { stage: outcome.stage, said: outcome.text }
    case 'in-doubt':
      return undefined
  }
}
