import type { Reply } from '@ehlo/shared'

export function isAcceptedReply({ code }: Reply): boolean {
  return code >= 200 && code < 300
}

// RFC 3463 §3.2: X.1.1 to X.1.6, X.1.9, X.1.10 and all of X.2 are about the recipient's address and mailbox; X.1.7 and
// X.1.8 are the sender's.
const recipientStatus = /^\d\.(?:1\.(?:[1-69]|10)|2\.\d+)$/
const senderStatus = /^\d\.(?:1\.[78]|7\.60|2\.252)$/
const senderWords =
  /sender|from address|reverse-path|not owned|send[- ]?as|on behalf|mail from|STOREDRV\.Submission/i
const recipientWords =
  /recipient|rcpt|relay|user unknown|unknown user|no such (?:user|mailbox)|mailbox (?:unavailable|not found|is full)|user (?:doesn't|does not) exist/i

/**
 * Whether a refusal is about the recipient: then it says nothing about the sender. Postfix delays its judgement of the sender
 * to RCPT, so that the command alone does not tell.
 */
export function namesRecipient(reply: Reply, sender: string, recipient: string): boolean {
  const { enhancedStatus = '', text } = reply
  if (senderStatus.test(enhancedStatus) || senderWords.test(text)) return false
  if (recipientStatus.test(enhancedStatus) || recipientWords.test(text)) return true
  const words = text.toLowerCase()
  const isSame = sender.toLowerCase() === recipient.toLowerCase()
  return !isSame && words.includes(recipient.toLowerCase()) && !words.includes(sender.toLowerCase())
}
