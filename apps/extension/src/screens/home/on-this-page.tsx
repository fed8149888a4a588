import { useEffect } from 'preact/hooks'
import { pageWords } from '../../i18n/page/words.ts'
import { go } from '../../state/navigation.ts'
import { pageReading, readThisPage } from '../../state/page-reading.ts'
import { loadShortcuts, shortcuts } from '../../state/shortcuts.ts'
import { Icon } from '../../views/icon.tsx'
import { PageFindingsList } from '../../views/page-findings.tsx'
import { actOnFindings } from '../act-on-findings.ts'
import '../../styles/page.css'

/** What the page in front says, once somebody asked for it. */
export function OnThisPage() {
  const t = pageWords()
  const reading = pageReading.value
  if (reading.state === 'idle') return <Ask />
  return (
    <section class="group page">
      <h2>
        <span class="name">{t.title}</span>{' '}
        {reading.state === 'read' && reading.findings.candidates.length > 0 ? (
          <span role="status">{t.count(reading.findings.candidates.length)}</span>
        ) : null}
        <button
          type="button"
          class="button quiet small again"
          disabled={reading.state === 'reading'}
          onClick={() => void readThisPage()}
        >
          {t.readAgain}
        </button>
      </h2>
      <Answer />
    </section>
  )
}

function Ask() {
  const t = pageWords()
  return (
    <div class="ask-page">
      <button type="button" class="button stretch" onClick={() => void readThisPage()}>
        <Icon name="page" />
        {t.read}
      </button>
    </div>
  )
}

function Answer() {
  const t = pageWords()
  const reading = pageReading.value
  switch (reading.state) {
    case 'idle':
      return null
    case 'reading':
      return (
        <p class="found" role="status">
          <Icon name="spinner" /> {t.reading}
        </p>
      )
    case 'read': {
      const { findings } = reading
      return (
        <>
          <PageFindingsList findings={findings} {...actOnFindings(findings.title)} />
          {findings.candidates.length === 0 ? <Paste /> : null}
        </>
      )
    }
    case 'unreadable':
    case 'not-granted':
      return (
        <>
          <p class="found" role="status">
            {reading.state === 'unreadable' ? t.unreadable : <NotGranted />}
          </p>
          <Paste />
        </>
      )
  }
}

function NotGranted() {
  useEffect(() => void loadShortcuts(), [])
  return <>{pageWords().notGranted(shortcuts.value.popup)}</>
}

function Paste() {
  return (
    <div class="found">
      <button type="button" class="button small" onClick={() => go({ at: 'text' })}>
        {pageWords().paste}
      </button>
    </div>
  )
}
