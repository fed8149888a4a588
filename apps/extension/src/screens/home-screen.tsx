import { useEffect } from 'preact/hooks'
import { baseWords } from '../i18n/base/words.ts'
import { homeWords } from '../i18n/home/words.ts'
import { corporationTest } from '../state/corporation-test.ts'
import { search } from '../state/directory.ts'
import { go } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { mayChange, trouble } from '../state/session.ts'
import { Frame } from '../views/frame.tsx'
import { Icon } from '../views/icon.tsx'
import { IconButton } from '../views/icon-button.tsx'
import { surface } from '../state/surface.ts'
import { lazily } from '../views/lazily.tsx'
import { ConnectionList } from './home/connection-list.tsx'
import { followSlash } from './home/move-among-rows.ts'
import { RunStrip } from './home/run-strip.tsx'
import { SmartField } from './home/smart-field.tsx'

const OnThisPage = lazily(async () => (await import('./home/on-this-page.tsx')).OnThisPage)
// Most openings have none to show.
const CorporationStrip = lazily(
  async () => (await import('./home/corporation-strip.tsx')).CorporationStrip,
)

const MessageStrip = lazily(async () => (await import('./home/message-strip.tsx')).MessageStrip)

const TroubleNotice = lazily(async () => (await import('./trouble-notice.tsx')).TroubleNotice)

export function HomeScreen({ screen }: ScreenProps<'home'>) {
  useEffect(followSlash, [])
  useEffect(() => {
    if (screen.search !== undefined) search.value = screen.search
  }, [])
  const t = homeWords()
  const base = baseWords()
  return (
    <Frame
      title={base.brand}
      flush
      actions={<IconButton icon="gear" label={t.settings} onClick={() => go({ at: 'settings' })} />}
      foot={
        <>
          {mayChange.value ? (
            <button
              type="button"
              class="button primary"
              aria-label={t.add}
              onClick={() => go({ at: 'connection', id: null })}
            >
              <Icon name="plus" />
              {t.addShort}
            </button>
          ) : null}
          <button type="button" class="button quiet push" onClick={() => go({ at: 'messages' })}>
            {t.messages}
          </button>
          <button type="button" class="button quiet" onClick={() => go({ at: 'route' })}>
            {t.route}
          </button>
          {mayChange.value ? (
            <button type="button" class="button quiet" onClick={() => go({ at: 'corporations' })}>
              {t.corporations}
            </button>
          ) : null}
        </>
      }
    >
      <SmartField />
      {trouble.value === null ? null : <TroubleNotice />}
      <MessageStrip />
      <RunStrip />
      {surface() === 'tab' ? null : <OnThisPage />}
      {corporationTest.value === null ? null : <CorporationStrip test={corporationTest.value} />}
      <ConnectionList />
    </Frame>
  )
}
