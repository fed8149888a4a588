import { baseWords } from '../i18n/base/words.ts'
import { homeWords } from '../i18n/home/words.ts'
import { go } from '../state/navigation.ts'
import { openInTab } from '../state/surface.ts'
import { Frame, Logo } from '../views/frame.tsx'

export function UnpairedScreen() {
  const t = baseWords()
  return (
    <Frame title={t.brand}>
      <div class="empty">
        <Logo />
        <h2>{t.trouble.unpaired}</h2>
        <p class="muted">{t.trouble.unpairedNote}</p>
        <button
          type="button"
          class="button primary"
          onClick={() => void openInTab({ at: 'pairing' })}
        >
          {t.trouble.unpairedAction}
        </button>
        <button type="button" class="button quiet" onClick={() => go({ at: 'explain' })}>
          {homeWords().explain}
        </button>
      </div>
    </Frame>
  )
}
