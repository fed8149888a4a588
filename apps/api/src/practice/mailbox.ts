/** A message as it lies in a practice mailbox. */
export type DeliveredMessage = {
  recipient: string
  reversePath: string
  receivedAt: Date
  raw: Buffer
}

const keptMessages = 50

/** Keeps the last messages in memory; nothing of the practice server ever leaves the machine. */
export class PracticeMailbox {
  readonly #messages: DeliveredMessage[] = []

  deliver(message: DeliveredMessage): void {
    this.#messages.push(message)
    if (this.#messages.length > keptMessages) this.#messages.shift()
  }

  /** The messages of one address, oldest first. */
  messagesOf(recipient: string): readonly DeliveredMessage[] {
    const wanted = recipient.toLowerCase()
    return this.#messages.filter((message) => message.recipient.toLowerCase() === wanted)
  }
}
