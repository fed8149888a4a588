import { words } from '../i18n/text.ts'
import { openInTab } from '../state/open-in-tab.ts'
import { Frame, Logo } from '../views/frame.tsx'

export function UnpairedScreen() {
  const t = words()
  return (
    <Frame title={t.brand}>
      <div class="empty">
        <Logo />
        <h2>{t.trouble.unpaired}</h2>
        <button type="button" class="button primary" onClick={() => void openInTab('pairing')}>
          {t.trouble.unpairedAction}
        </button>
      </div>
    </Frame>
  )
}
