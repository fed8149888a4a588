import type { Fallback } from '@ehlo/shared'
import { baseWords } from '../i18n/base/words.ts'
import { corporationsWords } from '../i18n/corporations/words.ts'
import type { CorporationFields } from '../state/corporation-fields.ts'
import { Field, SelectField, TextField } from './field.tsx'
import { Notice } from './notice.tsx'

type CorporationFormProps = {
  fields: CorporationFields
  isSaving: boolean
  formError: string | undefined
  nameError: string | undefined
  domainsError: string | undefined
  onChange: (change: Partial<CorporationFields>) => void
  onSave: () => void
  onCancel: () => void
  onDelete: (() => void) | undefined
}

export function CorporationForm(props: CorporationFormProps) {
  const t = corporationsWords()
  const base = baseWords()
  const { fields, onChange } = props
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        props.onSave()
      }}
    >
      {props.formError === undefined ? null : (
        <Notice tone="bad" isAlert>
          {props.formError}
        </Notice>
      )}
      <TextField
        label={t.name}
        name="name"
        error={props.nameError}
        value={fields.name}
        onInput={(name) => onChange({ name })}
      />
      <Field label={t.domains} hint={t.domainsHint} error={props.domainsError}>
        {(control) => (
          <textarea
            {...control}
            name="domains"
            rows={2}
            spellcheck={false}
            value={fields.domains}
            onInput={(event) => onChange({ domains: event.currentTarget.value })}
          />
        )}
      </Field>
      {fields.fallback === '' ? null : (
        <SelectField<Fallback>
          label={t.fallback}
          name="fallback"
          value={fields.fallback}
          options={[
            ['system-relay', t.fallbacks['system-relay']],
            ['refuse', t.fallbacks.refuse],
          ]}
          onChange={(fallback) => onChange({ fallback })}
        />
      )}
      <AutomaticMail
        chosen={fields.automaticMail}
        onChange={(automaticMail) => onChange({ automaticMail })}
      />
      <div class="buttons">
        <button type="submit" class="button primary" disabled={props.isSaving}>
          {props.isSaving ? base.saving : base.save}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {base.cancel}
        </button>
        {props.onDelete === undefined ? null : (
          <button type="button" class="button danger" onClick={props.onDelete}>
            {baseWords().delete}
          </button>
        )}
      </div>
    </form>
  )
}

type AutomaticMailProps = { chosen: string[]; onChange: (chosen: string[]) => void }

function AutomaticMail({ chosen, onChange }: AutomaticMailProps) {
  const t = corporationsWords()
  const titles: Record<string, string> = t.automaticTypes
  // The system may name kinds of its own beside those we know.
  const types = [...new Set([...Object.keys(titles), ...chosen])]
  return (
    <fieldset>
      <legend class="legend">{t.automatic}</legend>
      {types.map((type) => (
        <label class="check" key={type}>
          <input
            type="checkbox"
            name={type}
            checked={chosen.includes(type)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...chosen, type]
                  : chosen.filter((other) => other !== type),
              )
            }
          />
          {titles[type] ?? type}
        </label>
      ))}
    </fieldset>
  )
}
