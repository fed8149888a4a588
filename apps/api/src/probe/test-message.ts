import type { OutgoingMessage } from '../smtp/transport.ts'

/** A message that nobody takes for anything but a test, and that no autoresponder answers (RFC 3834). */
export function composeTestMessage(sender: string, recipient: string): OutgoingMessage {
  return {
    envelope: { from: sender, to: [recipient] },
    from: sender,
    to: recipient,
    subject: `[Ehlo test] May this mail be sent as ${sender}?`,
    text: [
      'This is a test message from Ehlo. Nobody needs to answer it, and it can be deleted.',
      '',
      `It was sent to see whether the mail server lets the login send as ${sender}.`,
      `If the sender shown for this message is not ${sender}, the server has rewritten it.`,
      '',
    ].join('\n'),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Ehlo-Test': 'yes' },
  }
}
