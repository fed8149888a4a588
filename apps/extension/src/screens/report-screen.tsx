import { useState } from 'preact/hooks'
import { fullRedaction, previewReport, redactionKinds } from '@ehlo/shared/report'
import type { Redaction, ReportPreset } from '@ehlo/shared/report'
import { shareWords } from '../i18n/share/words.ts'
import type { ReportForm } from '../settings/memory.ts'
import { copyAs } from '../state/copy-report.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { chooseSharing, sharingForm, sharingLanguage } from '../state/sharing.ts'
import { CopyButton } from '../views/copy-button.tsx'
import { SelectField } from '../views/field.tsx'
import { Frame } from '../views/frame.tsx'
import { NotLoaded } from '../views/not-loaded.tsx'
import { Notice } from '../views/notice.tsx'
import { LanguageField, Preview } from '../views/shared-text.tsx'
import { useSubject } from '../views/use-subject.ts'
import '../styles/share.css'

const forms: readonly ReportForm[] = ['short', 'ticket', 'full', 'json']
const presets: Record<ReportForm, ReportPreset> = {
  short: 'short',
  ticket: 'ticket-markdown',
  full: 'full',
  json: 'json',
}

/** A report as it will be read: its form, its language, what is hidden in it. */
export function ReportScreen({ screen }: ScreenProps<'report'>) {
  const t = shareWords()
  const [redaction, setRedaction] = useState<Redaction>(fullRedaction)
  const language = sharingLanguage()
  const { subject, findings, isLost } = useSubject(screen, language)
  const form = sharingForm()
  const options = { language, redaction, ...(findings === undefined ? {} : { findings }) }
  const isReady = subject && findings !== undefined
  return (
    <Frame
      title={t.report}
      foot={
        isReady ? (
          <CopyButton label={t.copy} isPrimary copy={() => copyAs(form, subject, options)} />
        ) : undefined
      }
    >
      <div class="stack">
        {isLost ? <NotLoaded /> : null}
        {subject === null ? <Notice tone="bad">{t.gone}</Notice> : null}
        {subject === undefined && !isLost ? <p class="muted">{t.loading}</p> : null}
        {isReady ? (
          <>
            <div class="pair">
              <SelectField
                label={t.preset}
                name="preset"
                value={form}
                options={forms.map((each) => [each, t.presets[each]] as const)}
                onChange={(preset) => chooseSharing({ preset })}
              />
              <LanguageField
                value={language}
                onChange={(chosen) => chooseSharing({ language: chosen })}
              />
            </div>
            <Hiding redaction={redaction} onChange={setRedaction} />
            <Preview spans={previewReport(subject, presets[form], options)} />
          </>
        ) : null}
      </div>
    </Frame>
  )
}

type HidingProps = { redaction: Redaction; onChange: (redaction: Redaction) => void }

function Hiding({ redaction, onChange }: HidingProps) {
  const t = shareWords()
  return (
    <fieldset class="hiding">
      <legend class="legend">{t.hide}</legend>
      {redactionKinds.map((kind) => (
        <label key={kind} class="check">
          <input
            type="checkbox"
            name={kind}
            checked={redaction[kind]}
            onChange={(event) => onChange({ ...redaction, [kind]: event.currentTarget.checked })}
          />
          {t.hides[kind]}
        </label>
      ))}
      <p class="label-small">{t.alwaysHidden}</p>
    </fieldset>
  )
}
