import { routeWords } from '../i18n/route/words.ts'
import { routeWarning } from '../state/route-warning.ts'
import { Notice } from './notice.tsx'

/** One sentence about a gap or an overlap that the last change of a connection made. */
export function RouteWarning() {
  const t = routeWords()
  const warning = routeWarning.value
  if (warning === null) return null
  const names = warning.senders.join(', ')
  return (
    <div class="around">
      <Notice tone="warn" isAlert>
        <p>{warning.kind === 'gap' ? t.savedGap(names) : t.savedOverlap(names)}</p>
        <button type="button" class="button small" onClick={() => (routeWarning.value = null)}>
          {t.close}
        </button>
      </Notice>
    </div>
  )
}
