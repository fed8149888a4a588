import { shareWords } from '../i18n/share/words.ts'
import { Notice } from './notice.tsx'

/** Where a file of the extension itself could not be had, as while it is replaced by a newer one. */
export function NotLoaded() {
  return (
    <Notice tone="bad" isAlert>
      <p>{shareWords().notLoaded}</p>
    </Notice>
  )
}
