import { useEffect, useRef } from 'preact/hooks'
import { copyWords } from '../i18n/copy/words.ts'
import {
  cancelMailboxSearch,
  findMailbox,
  leaveMailboxSearch,
  mailboxSearch,
} from '../state/mailbox-search.ts'
import type { MailboxFields } from '../state/mailbox-fields.ts'
import { FailureText } from './failure-text.tsx'

type MailboxFinderProps = {
  /** Whose mailbox it is. */
  address: string
  /** Somebody has named a server already. */
  isKnown: boolean
  onFound: (found: Pick<MailboxFields, 'host' | 'encryption' | 'port'>) => void
}

/** Fills in where an address is read, for who does not know its IMAP server. */
export function MailboxFinder({ address, isKnown, onFound }: MailboxFinderProps) {
  const t = copyWords()
  useEffect(() => leaveMailboxSearch, [])
  // The form goes on being filled in while this looks, and what somebody has typed by then stands.
  const latest = useRef({ isKnown, onFound })
  latest.current = { isKnown, onFound }
  const find = async () => {
    const mailbox = await findMailbox(address)
    if (mailbox === undefined || latest.current.isKnown) return
    const { host, port, encryption } = mailbox
    latest.current.onFound({
      host,
      encryption: encryption === 'none' ? '' : encryption,
      port: String(port),
    })
  }
  const isLooking = mailboxSearch.value.state === 'looking'
  return (
    <div class="field">
      {isKnown ? null : (
        <button
          type="button"
          class="button small"
          onClick={() => (isLooking ? cancelMailboxSearch() : void find())}
        >
          {isLooking ? t.stopLooking : t.findServer(address)}
        </button>
      )}
      <div class="hint" role="status">
        <Said />
      </div>
    </div>
  )
}

function Said() {
  const t = copyWords()
  const search = mailboxSearch.value
  switch (search.state) {
    case 'idle':
      return null
    case 'looking':
      return <>{t.looking}</>
    case 'nothing':
      return <>{t.nothingFound}</>
    case 'found':
      return <>{search.mailbox.trusted ? t.found : t.foundUnproven}</>
    case 'failed':
      return <FailureText failure={search.failure} />
  }
}
