import { useState } from 'preact/hooks'
import { historyWords } from '../i18n/history/words.ts'
import { runLinkOf } from '../state/run-link.ts'
import { pairing } from '../state/session.ts'

/** Hands a run on: whoever is connected to the same server opens it by this link. */
export function CopyLink({ id }: { id: string }) {
  const t = historyWords()
  const [said, setSaid] = useState<string>()
  const origin = pairing.value?.origin
  if (origin === undefined) return null
  async function copy(link: string) {
    try {
      await navigator.clipboard.writeText(link)
      setSaid(t.linkCopied)
    } catch {
      setSaid(t.copyFailed)
    }
    setTimeout(() => setSaid(undefined), 2500)
  }
  return (
    <>
      <button type="button" class="button" onClick={() => void copy(runLinkOf(id, origin))}>
        {said ?? t.copyLink}
      </button>
      <span class="hidden-visually" role="status">
        {said}
      </span>
    </>
  )
}
