import type { SMTPServer, SMTPServerSession } from 'smtp-server'

/** The answer to a message over the limit, announced by SIZE (RFC 1870) or not: 5.3.4 is RFC 3463's code for it. */
export const tooLarge = '5.3.4 The message is too large'

/**
 * smtp-server answers an announced SIZE itself, and gives enhanced status codes to all that it says or to nothing: to
 * all, it would put codes of its own before ours. So this one answer is put into our words.
 */
export function codeTooLarge(server: SMTPServer, session: SMTPServerSession): void {
  const connection = [...server.connections].find((each) => each.session === session)
  if (connection === undefined) return
  const send = connection.send.bind(connection)
  connection.send = (code, text, context) =>
    send(code, context === 'MESSAGE_TOO_BIG' ? tooLarge : text, context)
}
