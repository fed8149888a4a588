import { baseWords } from '../i18n/base/words.ts'
import { connectionWords } from '../i18n/connection/words.ts'
import type { ConnectionFields } from '../state/connection-fields.ts'
import { SelectField, TextField } from './field.tsx'
import { Icon } from './icon.tsx'

export type FieldsProps = {
  fields: ConnectionFields
  errorOf: (field: keyof ConnectionFields | 'password') => string | undefined
  onField: <Name extends keyof ConnectionFields>(name: Name, value: ConnectionFields[Name]) => void
}

type MoreProps = FieldsProps & {
  /** The field to begin with, of this part or of another. */
  focus: string | undefined
}

const names = ['name', 'senderAddress', 'authMethod', 'tlsVerification', 'priority'] as const

/** What most connections leave alone; open where one of its fields is refused or is to be corrected. */
export function ConnectionFormMore({ fields, errorOf, onField, focus }: MoreProps) {
  const t = connectionWords()
  const isPinned = fields.tlsVerification !== 'full'
  const isCalledFor = names.some((name) => name === focus || errorOf(name) !== undefined)
  return (
    <details class="fold" open={isCalledFor || undefined}>
      <summary>
        <Icon name="chevron" />
        {baseWords().more}
      </summary>
      <div class="form">
        <TextField
          label={t.name}
          hint={t.nameHint}
          name="name"
          value={fields.name}
          error={errorOf('name')}
          onInput={(value) => onField('name', value)}
        />
        <TextField
          label={t.senderAddress}
          hint={t.senderAddressHint}
          name="senderAddress"
          inputMode="email"
          value={fields.senderAddress}
          error={errorOf('senderAddress')}
          onInput={(value) => onField('senderAddress', value)}
        />
        <SelectField
          label={t.authMethod}
          name="authMethod"
          value={fields.authMethod}
          error={errorOf('authMethod')}
          options={(['auto', 'plain', 'login', 'cram-md5', 'xoauth2', 'none'] as const).map(
            (method) => [method, t.authMethods[method]] as const,
          )}
          onChange={(value) => onField('authMethod', value)}
        />
        <SelectField
          label={t.tlsVerification}
          name="verification"
          value={isPinned ? 'pin' : 'full'}
          options={[
            ['full', t.tlsFull],
            ['pin', t.tlsPin],
          ]}
          onChange={(value) => onField('tlsVerification', value === 'full' ? 'full' : 'sha256:')}
        />
        {isPinned ? (
          <TextField
            label={t.tlsPin}
            hint={t.tlsPinHint}
            name="tlsVerification"
            value={fields.tlsVerification}
            error={errorOf('tlsVerification')}
            onInput={(value) => onField('tlsVerification', value)}
          />
        ) : null}
        <TextField
          label={t.priority}
          hint={t.priorityHint}
          name="priority"
          inputMode="numeric"
          value={fields.priority}
          error={errorOf('priority')}
          onInput={(value) => onField('priority', value)}
        />
        <div class="field">
          <label class="check">
            <input
              type="checkbox"
              name="active"
              checked={fields.active}
              aria-describedby="active-note"
              onChange={(event) => onField('active', event.currentTarget.checked)}
            />
            {t.active}
          </label>
          <div class="hint" id="active-note">
            {t.activeNote}
          </div>
        </div>
      </div>
    </details>
  )
}
