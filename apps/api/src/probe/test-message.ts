import { markField } from '../mailbox/sent-mark.ts'
import { composeMessage } from '../smtp/compose-message.ts'
import type { OutgoingMessage } from '../smtp/mail-transaction.ts'

/** A message that nobody takes for anything but a test, and that no autoresponder answers (RFC 3834). */
export async function composeTestMessage(
  sender: string,
  recipient: string,
  { token, mark }: { token: string; mark: string },
): Promise<OutgoingMessage & { messageId: string }> {
  const { raw, messageId } = await composeMessage({
    from: { name: '', address: sender },
    to: [{ name: '', address: recipient }],
    cc: [],
    subject: `[Ehlo test] May this mail be sent as ${sender}? ${token}`,
    text: [
      'This is a test message from Ehlo. Nobody needs to answer it, and it can be deleted.',
      '',
      `It was sent to see whether the mail server lets the login send as ${sender}.`,
      `If the sender shown for this message is not ${sender}, the server has rewritten it.`,
      '',
    ].join('\n'),
    attachments: [],
    headers: { 'Auto-Submitted': 'auto-generated', [markField]: mark },
  })
  return { envelope: { from: sender, to: [recipient] }, raw, messageId }
}
