import type { Block } from '../reading.ts'
import { toShownLine } from './mask-settings.ts'

const mostErrors = 5
const longestError = 600
const shortestError = 8

/** Words by which servers and mail programs report a failure of sending. */
const signs = [
  'smtp error',
  'smtp connect() failed',
  'could not connect to smtp',
  'smtperror',
  'smtpexception',
  'smtpauthenticationerror',
  'smtp server requires',
  "couldn't connect to host",
  'failed to connect to',
  'connection unexpectedly closed',
  'could not authenticate',
  'authentication failed',
  'authentication unsuccessful',
  'authentication credentials invalid',
  'username and password not accepted',
  'relay access denied',
  'relaying denied',
  'connection timed out',
  'connection refused',
  'no such host',
  'econnrefused',
  'etimedout',
  'econnreset',
  'enotfound',
  'eauth',
  'esocket',
  'getaddrinfo',
  'wrong version number',
  'certificate has expired',
  'self-signed certificate',
  'self signed certificate',
  'unable to verify the first certificate',
  'tls handshake',
  'status=deferred',
  'status=bounced',
  'delivery has failed',
  'undeliverable',
  'mailbox unavailable',
  'sender address rejected',
  'sendasdenied',
] as const

const enhancedStatus = /\b[45]\.[0-9]\.\d{1,3}\b/
/** Outlook numbers its failures. */
const outlookError = /\b0x800[0-9a-f]{5}\b/i
const reply = /(?:^|[\s"'“”„«»‘’:<(])[45]\d\d[ -]/

const quoted = /[“„«"](.{4,200}?)[”“»"]/g
const failure =
  /error|fehler|fehlgeschlagen|feil\b|fel\b|fejl|mislyk|mislyck|erreur|échec|erro\b|falha|fallo|falló|fallito|riuscita|timed? ?out|failed|refused|denied/i
const ofSending = /smtp|serv|tjener|mail|time|conn?e[ctx]|verbind|forbind|kobl|anslut|relay/i

/** „Fehler beim Verbinden mit dem SMTP-Server“: what a person copied from a display. */
function quotesFailure(text: string): boolean {
  const passages = [...text.matchAll(quoted)].map(([, passage = '']) => passage)
  return passages.some((passage) => failure.test(passage) && ofSending.test(passage))
}

/** Lines that report a failure of sending, with the line or two that go on with it. */
export function findErrors(
  blocks: readonly Block[],
  { deadline, now }: { deadline: number; now: () => number },
): string[] {
  const errors = new Set<string>()
  for (const [index, block] of blocks.entries()) {
    if (errors.size >= mostErrors || (index % 64 === 0 && now() > deadline)) break
    const text = textOf(block)
    if (text.length < shortestError || !isError(text)) continue
    errors.add(toShownLine(text.trim().slice(0, longestError)))
  }
  return [...errors]
}

function textOf(block: Block): string {
  if (block.kind === 'text') return block.text
  return block.kind === 'field' ? block.value : ''
}

function isError(text: string): boolean {
  const start = text.slice(0, longestError)
  const lower = start.toLowerCase()
  if (signs.some((sign) => lower.includes(sign)) || outlookError.test(start)) return true
  if (quotesFailure(start)) return true
  return reply.test(start) && enhancedStatus.test(start)
}
