import { useEffect, useRef } from 'preact/hooks'
import type { Finding } from '@ehlo/shared'
import type { ExplainedText } from '@ehlo/shared/report'
import { language } from '../i18n/define-words.ts'
import { explainWords } from '../i18n/explain/words.ts'
import {
  explainPasted,
  explanation,
  hasFailed,
  isExplaining,
  openExplanation,
  pasted,
  typePasted,
} from '../state/explanation.ts'
import { go } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { pairing } from '../state/session.ts'
import { Field } from '../views/field.tsx'
import { FindingParts } from '../views/finding.tsx'
import { Frame } from '../views/frame.tsx'
import { Icon } from '../views/icon.tsx'
import { NotLoaded } from '../views/not-loaded.tsx'
import { Notice } from '../views/notice.tsx'
import '../styles/test.css'
import { CopyReport } from './copy-report.tsx'

const formId = 'explain'

/** What a pasted error means; found in this browser, so that it works where the API cannot be reached. */
export function ExplainScreen({ screen }: ScreenProps<'explain'>) {
  const t = explainWords()
  const box = useRef<HTMLTextAreaElement>(null)
  async function open() {
    await openExplanation(screen.text, language.value)
    if (pasted.value === '') box.current?.focus()
  }
  useEffect(() => void open(), [language.value])
  return (
    <Frame title={t.title} foot={<Foot />}>
      <div class="stack">
        <p class="hidden-visually" role="status">
          {summary()}
        </p>
        {hasFailed.value ? <NotLoaded /> : <Explanation />}
        <form
          id={formId}
          onSubmit={(event) => {
            event.preventDefault()
            void explainPasted(language.value)
          }}
        >
          <Field label={t.paste} hint={t.pasteHint}>
            {(control) => (
              <textarea
                {...control}
                ref={box}
                name="text"
                rows={8}
                spellcheck={false}
                value={pasted.value}
                onInput={(event) => typePasted(event.currentTarget.value)}
              />
            )}
          </Field>
        </form>
      </div>
    </Frame>
  )
}

function summary(): string {
  const t = explainWords()
  if (isExplaining.value) return t.explaining
  if (hasFailed.value || explanation.value === undefined) return ''
  return explanation.value.findings[0]?.title ?? t.unknown
}

function Explanation() {
  const t = explainWords()
  const found = explanation.value
  if (found === undefined) return null
  const [best, ...others] = found.findings
  if (best === undefined) {
    return (
      <Notice tone="warn">
        <p>{t.unknown}</p>
        <p>{t.unknownNote}</p>
      </Notice>
    )
  }
  const onMessage = ({ cause }: { cause: string }) => go({ at: 'message', cause, text: found.text })
  return (
    <>
      <FindingParts finding={best} note={surenessOf(best)} quotes onMessage={onMessage} />
      {others.length === 0 ? null : (
        <details class="fold">
          <summary>
            <Icon name="chevron" />
            {t.others(others.length)}
          </summary>
          <div class="stack">
            {others.map((finding) => (
              <FindingParts
                key={finding.cause}
                finding={finding}
                note={surenessOf(finding)}
                quotes
                onMessage={onMessage}
              />
            ))}
          </div>
        </details>
      )}
      <Server found={found} />
    </>
  )
}

/** The server that the text names can be looked at, with an API. */
function Server({ found: { host, port } }: { found: ExplainedText }) {
  if (host === undefined || !pairing.value) return null
  return (
    <div class="buttons">
      <button
        type="button"
        class="button small"
        onClick={() =>
          go({ at: 'inspect', host, ...(port === undefined ? {} : { port: String(port) }) })
        }
      >
        {explainWords().inspect(host)}
      </button>
    </div>
  )
}

/** Confidence is calibrated: of ten findings at 0.9 nine are right. */
function surenessOf({ confidence }: Finding): string {
  const t = explainWords()
  return confidence >= 0.9 ? t.sure : confidence >= 0.5 ? t.likely : t.possible
}

function Foot() {
  const t = explainWords()
  const found = explanation.value
  const isAnswered = found !== undefined && found.text === pasted.value
  return (
    <>
      {isAnswered && found.findings.length > 0 ? (
        <CopyReport told={{ text: found.text }} />
      ) : (
        <button
          type="submit"
          form={formId}
          class="button primary"
          disabled={pasted.value.trim() === '' || isExplaining.value}
        >
          {isExplaining.value ? t.explaining : t.explain}
        </button>
      )}
    </>
  )
}
