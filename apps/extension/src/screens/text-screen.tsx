import { useEffect, useState } from 'preact/hooks'
import { pageWords } from '../i18n/page/words.ts'
import { maskSettings } from '../page/recognise/mask-settings.ts'
import { readText } from '../page/read-text.ts'
import { textDraftItem } from '../settings/memory.ts'
import { go } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { Frame } from '../views/frame.tsx'
import { PageFindingsList } from '../views/page-findings.tsx'
import { actOnFindings } from './act-on-findings.ts'
import '../styles/page.css'

/** Settings and errors in a text that was pasted, or marked on a page. */
export function TextScreen({ screen }: ScreenProps<'text'>) {
  const t = pageWords()
  const [text, setText] = useState(screen.text ?? '')
  useEffect(() => {
    if (screen.text === undefined) void textDraftItem.getValue().then(setText)
  }, [])
  const change = (next: string) => {
    setText(next)
    void keepDraft(next)
  }
  return (
    <Frame title={t.pasteTitle}>
      <div class="stack">
        <div class="field">
          <label for="text">{t.pasteLabel}</label>
          <textarea
            id="text"
            class="input"
            rows={6}
            spellcheck={false}
            value={text}
            onInput={(event) => change(event.currentTarget.value)}
          />
          <span class="hint">{t.pasteHint}</span>
        </div>
        {text.trim() === '' ? null : <Findings text={text} />}
      </div>
    </Frame>
  )
}

// A draft that could not be kept is pasted again.
async function keepDraft(text: string) {
  const { withoutSecrets } = await import('../state/explain-text.ts')
  await textDraftItem.setValue(maskSettings(withoutSecrets(text)))
}

function Findings({ text }: { text: string }) {
  const t = pageWords()
  const findings = readText(text)
  return (
    <section class="page">
      <PageFindingsList findings={findings} {...actOnFindings('')} />
      {findings.errors.length > 0 ? null : (
        <button
          type="button"
          class="button small quiet"
          onClick={() => go({ at: 'explain', text })}
        >
          {t.explainText}
        </button>
      )}
    </section>
  )
}
