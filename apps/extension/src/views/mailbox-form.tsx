import { copyWords } from '../i18n/copy/words.ts'
import { portOf } from '../state/mailbox-fields.ts'
import type { MailboxFields } from '../state/mailbox-fields.ts'
import { SelectField, TextField } from './field.tsx'
import { Icon } from './icon.tsx'
import { MailboxFinder } from './mailbox-finder.tsx'
import { PasswordField } from './password-field.tsx'

export type MailboxFormProps = {
  fields: MailboxFields
  /** Whose mailbox it is unless another user is named. */
  login: string
  password: string
  /** The API wants a password for what was asked. */
  needsPassword: boolean
  isPortRefused: boolean
  onChange: (fields: MailboxFields) => void
  onPassword: (password: string) => void
}

/** Where the copy of the test message is read: folded away until somebody wants to know more than a 250 says. */
export function MailboxForm(props: MailboxFormProps) {
  const t = copyWords()
  const { fields, onChange } = props
  const set = (change: Partial<MailboxFields>) => onChange({ ...fields, ...change })
  return (
    <details class="fold" open={fields.isRead || props.needsPassword}>
      <summary>
        <Icon name="chevron" />
        {t.check}
      </summary>
      <div class="form">
        <div class="field">
          <label class="check">
            <input
              type="checkbox"
              name="isRead"
              checked={fields.isRead}
              aria-describedby="read-note"
              onChange={(event) => set({ isRead: event.currentTarget.checked })}
            />
            {t.read}
          </label>
          <div class="hint" id="read-note">
            {t.readNote}
          </div>
        </div>
        {fields.isRead ? <Where {...props} set={set} /> : null}
      </div>
    </details>
  )
}

function Where(props: MailboxFormProps & { set: (change: Partial<MailboxFields>) => void }) {
  const t = copyWords()
  const { fields, set } = props
  const owner = fields.username.trim() || props.login
  return (
    <>
      <TextField
        label={t.host}
        hint={t.ownMailbox}
        name="mailboxHost"
        inputMode="url"
        value={fields.host}
        onInput={(host) => set({ host })}
      />
      {owner.includes('@') ? (
        <MailboxFinder address={owner} isKnown={fields.host.trim() !== ''} onFound={set} />
      ) : null}
      <div class="pair uneven">
        <SelectField
          label={t.encryption}
          name="mailboxEncryption"
          value={fields.encryption}
          options={[
            ['', t.encryptions['']],
            ['tls', t.encryptions.tls],
            ['starttls', t.encryptions.starttls],
          ]}
          onChange={(encryption) => set({ encryption })}
        />
        <TextField
          label={t.port}
          name="mailboxPort"
          inputMode="numeric"
          value={portOf(fields)}
          error={props.isPortRefused ? t.portInvalid : undefined}
          onInput={(port) => set({ port })}
        />
      </div>
      <TextField
        label={t.username}
        name="mailboxUsername"
        inputMode="email"
        value={fields.username}
        onInput={(username) => set({ username })}
      />
      <PasswordField
        label={t.password}
        hint={t.passwordHint}
        value={props.password}
        error={props.needsPassword ? t.passwordNeeded : undefined}
        onInput={props.onPassword}
      />
      <div class="field">
        <label class="check">
          <input
            type="checkbox"
            name="deleteCopies"
            checked={fields.deleteCopies}
            onChange={(event) => set({ deleteCopies: event.currentTarget.checked })}
          />
          {t.deleteCopies}
        </label>
      </div>
    </>
  )
}
