import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const DEADLINE_MS = 20_000
const FOLDERS = { INBOX: '', Junk: '.Junk', Sent: '.Sent' }

/** A message as it lies in a mailbox. */
export interface DeliveredMessage {
  folder: string
  raw: string
  /** The values of a header field in order, unfolded; names in any case. */
  header(name: string): string[]
}

/** Everything in a mailbox, whether seen or not. */
export async function readMailbox(mailboxes: string, address: string): Promise<DeliveredMessage[]> {
  const messages: DeliveredMessage[] = []
  for (const [folder, subdirectory] of Object.entries(FOLDERS)) {
    for (const state of ['new', 'cur']) {
      const directory = join(mailboxes, address.toLowerCase(), 'Maildir', subdirectory, state)
      const files = await readdir(directory).catch(() => [])
      for (const file of files.toSorted((one, other) => one.localeCompare(other))) {
        messages.push(toMessage(folder, await readFile(join(directory, file), 'utf8')))
      }
    }
  }
  return messages
}

/** The first message for which `isWanted` holds, once it is there. */
export async function waitForMessage(
  mailboxes: string,
  address: string,
  isWanted: (message: DeliveredMessage) => boolean,
): Promise<DeliveredMessage> {
  const deadline = Date.now() + DEADLINE_MS
  for (;;) {
    const found = (await readMailbox(mailboxes, address)).find(isWanted)
    if (found) return found
    if (Date.now() > deadline) throw new Error(`No such message arrived for ${address}.`)
    await setTimeout(20)
  }
}

function toMessage(folder: string, raw: string): DeliveredMessage {
  const head = raw.slice(0, raw.search(/\r?\n\r?\n/))
  const fields = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return {
    folder,
    raw,
    header: (name) => {
      const prefix = `${name.toLowerCase()}:`
      return fields
        .filter((field) => field.toLowerCase().startsWith(prefix))
        .map((field) => field.slice(prefix.length).trim())
    },
  }
}
