import type { NetworkFailure } from '../network/failure.ts'
import { withTimeLimit } from '../network/time-limit.ts'
import type { InspectionRun } from '../inspection/inspection-run.ts'
import type { ConversationEvidence } from '../inspection/ports/conversation.ts'
import { converse } from '../inspection/ports/converse.ts'
import { judgeCells } from '../inspection/ports/judge-cells.ts'
import { findRoutes } from '../inspection/ports/route.ts'
import { isNamed } from '../smtp/certificate-facts.ts'
import type { Proposal } from './proposal.ts'

/** Why settings do not work, as far as the words of discovery can tell it. */
export type TrialFailure =
  | 'no-such-host'
  | 'not-looked-up'
  | 'no-answer'
  | 'other-encryption'
  | 'untrusted-certificate'
  | 'old-tls'
  | 'not-a-mail-server'
  | 'not-allowed'

export type Trial =
  | { status: 'works'; mechanisms: readonly string[]; version?: string }
  | { status: 'fails'; reason: TrialFailure }

/** One conversation with what was proposed, without a password. The certificate must verify: a password would go there. */
export async function tryProposal(
  run: Omit<InspectionRun, 'host'>,
  { host, port, encryption }: Proposal,
  signal: AbortSignal,
): Promise<Trial> {
  const found = await withTimeLimit(signal, run.limits.resolveMs, (limited) =>
    findRoutes(host, [port], run.deps, limited),
  )
  if (found.status === 'failed') {
    return fails(reasonOf(found.failure))
  }
  const opening = encryption === 'tls' ? 'tls' : 'clear'
  const conversations = await Promise.all(
    found.routes.map((route) => converse({ ...run, host }, route, opening, ignore, signal)),
  )
  const trials = conversations.map((evidence, index) => {
    const route = found.routes[index]
    return route === undefined ? fails('no-answer') : judge(evidence, { host, encryption }, route)
  })
  return trials.find(({ status }) => status === 'works') ?? trials[0] ?? fails('no-answer')
}

// A name server that fails says nothing of the host.
function reasonOf(failure: NetworkFailure): TrialFailure {
  if (failure.kind === 'not-allowed') return 'not-allowed'
  const isAbsent = failure.kind === 'unresolved' && failure.code === 'ENOTFOUND'
  return isAbsent ? 'no-such-host' : 'not-looked-up'
}

const ignore = {
  onAnswered: () => undefined,
  onTlsOffered: () => undefined,
  onTicket: () => undefined,
}

function judge(
  evidence: ConversationEvidence,
  { host, encryption }: Pick<Proposal, 'host' | 'encryption'>,
  route: Parameters<typeof judgeCells>[0]['route'],
): Trial {
  const cells = judgeCells({ route, tls: evidence, clear: evidence })
  const cell = cells.find((one) => one.encryption === encryption)
  if (cell?.result !== 'works') return fails(reasons[cell?.result ?? 'unreachable'])
  const { handshake, beforeTls, afterTls } = evidence
  const mechanisms = (encryption === 'none' ? beforeTls : afterTls)?.mechanisms ?? []
  if (encryption === 'none') return { status: 'works', mechanisms }
  const leaf = handshake?.chain[0]
  const isVerified =
    leaf !== undefined && handshake?.verifyError === undefined && isNamed(leaf, host)
  // What sends mail later speaks nothing older.
  const isCurrent = handshake?.version === 'TLSv1.3' || handshake?.version === 'TLSv1.2'
  if (!isVerified) return fails('untrusted-certificate')
  return isCurrent ? { status: 'works', mechanisms, version: handshake.version } : fails('old-tls')
}

const reasons = {
  works: 'no-answer',
  refused: 'no-answer',
  timeout: 'no-answer',
  unreachable: 'no-answer',
  'wrong-encryption': 'other-encryption',
  'starttls-not-offered': 'other-encryption',
  'not-smtp': 'not-a-mail-server',
} as const

function fails(reason: TrialFailure): Trial {
  return { status: 'fails', reason }
}
