import { offers } from '../../smtp/capabilities.ts'
import { isLoopbackAddress } from '../../ip/public-address.ts'
import type { Answer } from '../../smtp/failure.ts'
import type { SmtpSession } from '../../smtp/session.ts'
import type { ConversationEvidence } from './conversation.ts'

// RFC 2606 §2: nothing below `invalid` can ever exist, so even a server that accepts this has nowhere to deliver it; and
// DATA is never sent.
const envelope = ['MAIL FROM:<ehlo-probe@sender.invalid>', 'RCPT TO:<ehlo-probe@recipient.invalid>']

/**
 * Would the server relay for strangers? Offers an envelope between two foreign addresses and takes it back. Where
 * PIPELINING is claimed the group goes out in one flight, which shows whether the claim holds.
 */
export async function offerImpossibleEnvelope(
  session: SmtpSession,
  evidence: ConversationEvidence,
): Promise<void> {
  const isClaimed = session.capabilities !== undefined && offers(session.capabilities, 'PIPELINING')
  evidence.pipelining = { claimed: isClaimed }
  const isLoopbackClient = isLoopbackAddress(evidence.localAddress ?? '')
  if (isClaimed) {
    const commands = [...envelope, 'RSET'].map((text) => ({ text }))
    const answers = await Promise.all(session.askAll(commands))
    evidence.pipelining.behaved = answers.every(({ status }) => status === 'replied')
    const [mail, rcpt] = answers.map(replyOf)
    if (mail !== undefined) {
      evidence.relay = { mail, ...(rcpt === undefined ? {} : { rcpt }), isLoopbackClient }
    }
    return
  }
  const [mailCommand = '', rcptCommand = ''] = envelope
  const mail = replyOf(await session.ask(mailCommand))
  if (mail === undefined) return
  evidence.relay = { mail, isLoopbackClient }
  if (mail.code !== 250) return
  const rcpt = replyOf(await session.ask(rcptCommand))
  if (rcpt !== undefined) evidence.relay.rcpt = rcpt
  await session.ask('RSET')
}

function replyOf(answer: Answer) {
  return answer.status === 'replied' ? answer.reply : undefined
}
