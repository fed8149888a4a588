import type { Language } from '@ehlo/shared'
import type { ReportSpan } from '@ehlo/shared/report'
import { reportWords } from '@ehlo/shared/report'
import { language } from '../i18n/define-words.ts'
import { shareWords } from '../i18n/share/words.ts'
import { SelectField } from './field.tsx'

const languages: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
  ['nb', 'Norsk bokmål'],
]

type LanguageFieldProps = { value: Language; onChange: (language: Language) => void }

/** In which language a text is handed on: the reader's, whatever the screen speaks. */
export function LanguageField({ value, onChange }: LanguageFieldProps) {
  return (
    <SelectField
      label={shareWords().language}
      name="language"
      value={value}
      options={languages}
      onChange={onChange}
    />
  )
}

/** The text as it will be handed on, with what was hidden marked. */
export function Preview({ spans }: { spans: readonly ReportSpan[] }) {
  const t = shareWords()
  const { hidden } = reportWords[language.value]
  const count = spans.filter(({ redacted }) => redacted !== undefined).length
  return (
    <>
      <p class="label-small">{t.hiddenCount(count)}</p>
      <div class="preview" role="group" aria-label={t.preview} tabIndex={0}>
        {spans.map(({ text, redacted }, index) =>
          redacted === undefined ? (
            text
          ) : (
            <mark key={index} title={hidden[redacted]}>
              {text}
            </mark>
          ),
        )}
      </div>
    </>
  )
}
