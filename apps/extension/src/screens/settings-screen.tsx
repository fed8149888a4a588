import { useEffect } from 'preact/hooks'
import { baseWords } from '../i18n/base/words.ts'
import { settingsWords } from '../i18n/settings/words.ts'
import { dropOriginPermission } from '../api/origin-permission.ts'
import { themes } from '../settings/preferences.ts'
import { policy } from '../state/policy.ts'
import { requestNotifications } from '../api/notification-permission.ts'
import { go } from '../state/navigation.ts'
import { openInTab } from '../state/surface.ts'
import { changePreferences, preferences } from '../state/preferences.ts'
import { forgetPairing } from '../state/forget-pairing.ts'
import { pairing } from '../state/session.ts'
import { loadShortcuts, shortcuts } from '../state/shortcuts.ts'
import { SelectField } from '../views/field.tsx'
import { Frame } from '../views/frame.tsx'

export function SettingsScreen() {
  const t = settingsWords()
  const isLanguageLocked = policy.value.isLocked && policy.value.language !== undefined
  return (
    <Frame title={t.title}>
      <div class="stack">
        <div class="pair">
          <SelectField
            label={t.language}
            name="language"
            value={
              isLanguageLocked ? (policy.value.language ?? 'auto') : preferences.value.language
            }
            hint={isLanguageLocked ? t.locked : undefined}
            isDisabled={isLanguageLocked}
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
        <Notifications />
        <Shortcuts />
        <p class="muted">{t.privacy}</p>
      </div>
    </Frame>
  )
}

function Server() {
  const t = settingsWords()
  const base = baseWords()
  const paired = pairing.value
  if (paired === null || paired === undefined) {
    return (
      <section class="stack">
        <h2>{t.server}</h2>
        <p>{base.trouble.unpaired}</p>
        <div class="buttons">
          <button
            type="button"
            class="button primary"
            onClick={() => void openInTab({ at: 'pairing' })}
          >
            {base.trouble.unpairedAction}
          </button>
        </div>
      </section>
    )
  }
  return (
    <section class="stack">
      <h2>{t.server}</h2>
      <div>
        <p class="mono">{paired.origin}</p>
        <p>{t.connectedAs(paired.name)}</p>
        <p class="muted">{baseWords().roles[paired.role]}</p>
      </div>
      <p class="muted">{t.disconnectNote}</p>
      <div class="buttons">
        <button type="button" class="button danger" onClick={() => void disconnect(paired.origin)}>
          {t.disconnect}
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

function Notifications() {
  const t = settingsWords()
  return (
    <section class="field">
      <h2>{t.notifications}</h2>
      <label class="check">
        <input
          type="checkbox"
          name="notifies"
          checked={preferences.value.notifies}
          aria-describedby="notify-note"
          onChange={(event) => void setNotifies(event.currentTarget)}
        />
        {t.notify}
      </label>
      <p class="hint" id="notify-note">
        {t.notifyNote}
      </p>
    </section>
  )
}

/** The browser asks once, at this click; a no leaves the box empty. */
async function setNotifies(box: HTMLInputElement) {
  const notifies = box.checked && (await requestNotifications())
  box.checked = notifies
  await changePreferences({ notifies })
}

function Shortcuts() {
  const t = settingsWords()
  const { popup, panel, page } = shortcuts.value
  useEffect(() => void loadShortcuts(), [])
  const told = [
    ...(popup === '' ? [] : [t.popupShortcut(popup)]),
    ...(panel === '' ? [] : [t.panelShortcut(panel)]),
    ...(page === '' ? [] : [t.pageShortcut(page)]),
  ]
  return told.length === 0 ? null : (
    <section class="stack">
      <h2>{t.shortcuts}</h2>
      <ul>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
