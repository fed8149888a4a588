import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { words } from '../i18n/text.ts'
import { dropOriginPermission } from '../api/origin-permission.ts'
import { themes } from '../settings/preferences.ts'
import { go } from '../state/navigation.ts'
import { openInTab } from '../state/open-in-tab.ts'
import { changePreferences, preferences } from '../state/preferences.ts'
import { forgetPairing, pairing } from '../state/session.ts'
import { SelectField } from '../views/field.tsx'
import { Frame } from '../views/frame.tsx'

export function SettingsScreen() {
  const t = words().settings
  return (
    <Frame title={t.title} onBack={() => go({ at: 'home' })}>
      <div class="stack">
        <div class="pair">
          <SelectField
            label={t.language}
            name="language"
            value={preferences.value.language}
            options={[
              ['auto', t.likeBrowser],
              ['en', 'English'],
              ['es', 'Español'],
              ['nb', 'Norsk (bokmål)'],
            ]}
            onChange={(language) => void changePreferences({ language })}
          />
          <SelectField
            label={t.theme}
            name="theme"
            value={preferences.value.theme}
            options={themes.map((theme) => [theme, t.themes[theme]] as const)}
            onChange={(theme) => void changePreferences({ theme })}
          />
        </div>
        <Server />
        <Shortcut />
        <p class="muted">{t.privacy}</p>
      </div>
    </Frame>
  )
}

function Server() {
  const t = words()
  const paired = pairing.value
  if (paired === null || paired === undefined) {
    return (
      <section class="stack">
        <h2>{t.settings.server}</h2>
        <p>{t.trouble.unpaired}</p>
        <div class="buttons">
          <button type="button" class="button primary" onClick={() => void openInTab('pairing')}>
            {t.trouble.unpairedAction}
          </button>
        </div>
      </section>
    )
  }
  return (
    <section class="stack">
      <h2>{t.settings.server}</h2>
      <div>
        <p class="mono">{paired.origin}</p>
        <p>{t.settings.connectedAs(paired.name)}</p>
        <p class="muted">{t.settings.roles[paired.role]}</p>
      </div>
      <p class="muted">{t.settings.disconnectNote}</p>
      <div class="buttons">
        <button type="button" class="button danger" onClick={() => void disconnect(paired.origin)}>
          {t.settings.disconnect}
        </button>
      </div>
    </section>
  )
}

async function disconnect(origin: string) {
  await forgetPairing()
  await dropOriginPermission(origin)
  go({ at: 'home' })
}

function Shortcut() {
  const t = words().settings
  const [keys, setKeys] = useState('')
  useEffect(() => {
    void browser.commands.getAll().then((commands) => setKeys(commands[0]?.shortcut ?? ''))
  }, [])
  return keys === '' ? null : (
    <section class="stack">
      <h2>{t.shortcut}</h2>
      <p>{t.shortcutNote(keys)}</p>
    </section>
  )
}
