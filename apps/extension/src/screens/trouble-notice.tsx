import { ago } from '../i18n/format.ts'
import { language } from '../i18n/define-words.ts'
import { baseWords } from '../i18n/base/words.ts'
import { listState, loadDirectory } from '../state/directory.ts'
import { openInTab } from '../state/surface.ts'
import { pairing, trouble } from '../state/session.ts'
import type { Trouble } from '../state/session.ts'
import { Notice } from '../views/notice.tsx'

/** What stands between us and the API: one true sentence, one button. */
export function TroubleNotice() {
  const t = baseWords()
  const kind = trouble.value
  const origin = pairing.value?.origin
  if (kind === null || origin === undefined) return null
  const { seenAt } = listState.value
  return (
    <div class="around">
      <Notice tone="warn" isAlert>
        <p>
          {sentence(kind, origin)}{' '}
          {seenAt === null ? '' : t.trouble.seen(ago(language.value, seenAt))}
        </p>
        <div class="buttons">
          <button type="button" class="button small" onClick={() => void way(kind)}>
            {kind === 'unreachable'
              ? t.retry
              : kind === 'revoked'
                ? t.trouble.pairAgain
                : kind === 'no-permission'
                  ? t.trouble.allow
                  : t.trouble.checkAddress}
          </button>
          {kind === 'unreachable' && isHttps(origin) ? (
            <a class="button small" href={origin} target="_blank" rel="noreferrer">
              {t.trouble.lookAtCertificate}
            </a>
          ) : null}
        </div>
      </Notice>
    </div>
  )
}

function isHttps(origin: string) {
  return origin.startsWith('https:')
}

function sentence(kind: Trouble, origin: string) {
  const t = baseWords().trouble
  const { host } = new URL(origin)
  // The browser tells a page only that nobody answered, and shows the certificate in a tab.
  if (kind === 'unreachable' && isHttps(origin)) return t.untrusted(host)
  return kind === 'revoked' ? t.revoked : t[kind](host)
}

function way(kind: Trouble) {
  return kind === 'unreachable' ? loadDirectory() : openInTab({ at: 'pairing' })
}
