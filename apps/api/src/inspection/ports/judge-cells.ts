import type { Encryption, PortCell } from '@ehlo/shared'
import { offers } from '../../smtp/capabilities.ts'
import type { SessionFailure } from '../../smtp/failure.ts'
import type { ConversationEvidence } from './conversation.ts'
import type { PortEvidence } from './probe-port.ts'

type Result = PortCell['result']

/** The three cells of a port: what each encryption would have met there. */
export function judgeCells({ route, tls, clear }: PortEvidence): PortCell[] {
  const results: [Encryption, Result, ConversationEvidence][] = [
    ['tls', judgeTls(tls, clear), tls],
    ['starttls', judgeStartTls(tls, clear), clear],
    ['none', judgeClear(tls, clear), clear],
  ]
  return results.map(([encryption, result, evidence]) => {
    const reply = evidence.greeting
    const protocol = protocolOf(encryption, result, evidence)
    return {
      port: route.port,
      encryption,
      family: route.family,
      result,
      elapsedMs: evidence.elapsedMs,
      ...(protocol === undefined ? {} : { protocol }),
      ...(reply === undefined ? {} : { reply }),
    }
  })
}

/** Did anything that is SMTP come, at whatever encryption? */
function hasAnswered(evidence: ConversationEvidence): boolean {
  return evidence.greeting !== undefined
}

function judgeTls(tls: ConversationEvidence, clear: ConversationEvidence): Result {
  if (tls.handshake !== undefined) return judgeDialogue(tls)
  if (hasAnswered(clear)) return 'wrong-encryption'
  return judgeSilence(tls)
}

function judgeClear(tls: ConversationEvidence, clear: ConversationEvidence): Result {
  if (hasAnswered(clear)) return judgeDialogue(clear)
  if (tls.handshake !== undefined) return 'wrong-encryption'
  return judgeSilence(clear)
}

function judgeStartTls(tls: ConversationEvidence, clear: ConversationEvidence): Result {
  const inClear = judgeClear(tls, clear)
  if (inClear !== 'works' || clear.beforeTls === undefined) return inClear
  if (!offers(clear.beforeTls, 'STARTTLS')) return 'starttls-not-offered'
  // Offered and then refused, or a handshake that broke: whoever requires the upgrade gets no further here.
  if (clear.startTls !== undefined && clear.startTls.code !== 220) return 'starttls-not-offered'
  if (clear.handshake === undefined)
    return clear.failure?.kind === 'timed-out' ? 'timeout' : 'not-smtp'
  return clear.afterTls === undefined ? 'not-smtp' : 'works'
}

function judgeDialogue(evidence: ConversationEvidence): Result {
  const { greeting, beforeTls, afterTls } = evidence
  if (greeting === undefined) return judgeSilence(evidence)
  if (greeting.code !== 220) return 'refused'
  return beforeTls === undefined && afterTls === undefined ? 'refused' : 'works'
}

const silences: Partial<Record<SessionFailure['kind'], Result>> = {
  refused: 'refused',
  closed: 'refused',
  'timed-out': 'timeout',
  cancelled: 'timeout',
}

function judgeSilence({ unreached, failure }: ConversationEvidence): Result {
  const kind = (unreached ?? failure)?.kind
  const result = kind === undefined ? undefined : silences[kind]
  return result ?? (unreached === undefined ? 'not-smtp' : 'unreachable')
}

function protocolOf(
  encryption: Encryption,
  result: Result,
  { handshake, failure }: ConversationEvidence,
): string | undefined {
  if (encryption !== 'none' && result === 'works') return handshake?.version
  if (result !== 'not-smtp' || failure?.kind !== 'not-smtp') return undefined
  return guessProtocol(failure.text)
}

// What a server says first gives it away.
function guessProtocol(text: string): string | undefined {
  if (text.startsWith('SSH-')) return 'SSH'
  if (text.startsWith('HTTP/') || /^<(?:!doctype|html)/i.test(text)) return 'HTTP'
  if (/^\* (?:OK|BYE|PREAUTH)/.test(text)) return 'IMAP'
  if (text.startsWith('+OK')) return 'POP3'
  return undefined
}
