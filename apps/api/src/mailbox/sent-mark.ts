/** The header field by which a copy of a test message is known, whatever its server did to the rest. */
export const markField = 'X-Ehlo-Test'

/** A message that was sent in this run, and by what it is known again: its mark begins with the token of the run. */
export type SentMessage = {
  address: string
  mark: string
  messageId: string
  /** When the server accepted it, by `performance.now()`. */
  acceptedAt: number
}
