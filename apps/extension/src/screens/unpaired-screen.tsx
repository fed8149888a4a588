import { baseWords } from '../i18n/base/words.ts'
import { openInTab } from '../state/surface.ts'
import { Frame, Logo } from '../views/frame.tsx'

export function UnpairedScreen() {
  const t = baseWords()
  return (
    <Frame title={t.brand}>
      <div class="empty">
        <Logo />
        <h2>{t.trouble.unpaired}</h2>
        <button
          type="button"
          class="button primary"
          onClick={() => void openInTab({ at: 'pairing' })}
        >
          {t.trouble.unpairedAction}
        </button>
      </div>
    </Frame>
  )
}
