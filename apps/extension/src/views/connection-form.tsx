import { useEffect, useRef } from 'preact/hooks'
import type { Connection, Corporation, Encryption } from '@ehlo/shared'
import { baseWords } from '../i18n/base/words.ts'
import { connectionWords } from '../i18n/connection/words.ts'
import { ConnectionFormMore } from './connection-form-more.tsx'
import type { FieldsProps } from './connection-form-more.tsx'
import { SelectField, TextField } from './field.tsx'
import { presets } from '@ehlo/shared/providers'
import { PasswordField } from './password-field.tsx'
import { ProviderChoice } from './provider-choice.tsx'
import { ProviderHint } from './provider-hint.tsx'
import type { ProviderHintProps } from './provider-hint.tsx'

const presetHosts = presets.flatMap(({ submission }) => submission[0]?.host ?? [])

type ConnectionFormProps = FieldsProps &
  ProviderHintProps & {
    id: string
    password: string
    stored: Connection | null
    /** The field to begin with. */
    focus: string | undefined
    needsPasswordAgain: boolean
    corporations: Corporation[]
    onEncryption: (encryption: Encryption) => void
    onPassword: (password: string) => void
    onSubmit: () => void
  }

/** The fields in the order in which administrators know them. */
export function ConnectionForm(props: ConnectionFormProps) {
  const t = connectionWords()
  const base = baseWords()
  const { fields, errorOf, onField, corporations } = props
  const form = useRef<HTMLFormElement>(null)
  useFocusOnError(form, errorOf)
  useEffect(() => {
    // A destination that was adopted from a test lacks only the password.
    focusField(form, props.needsPasswordAgain ? 'password' : (props.focus ?? 'corporationId'))
  }, [])
  const own = corporations.find(({ id }) => id === fields.corporationId)?.domains ?? []
  return (
    <form
      id={props.id}
      ref={form}
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        props.onSubmit()
      }}
    >
      <div class="pair">
        <SelectField
          label={t.corporation}
          name="corporationId"
          value={fields.corporationId}
          error={errorOf('corporationId')}
          options={[
            ['', t.allCorporations],
            ...corporations.map(({ id, name }) => [id, name] as const),
          ]}
          onChange={(value) => onField('corporationId', value)}
        />
        <TextField
          label={t.domain}
          hint={t.domainHint}
          name="senderDomain"
          value={fields.senderDomain}
          error={errorOf('senderDomain')}
          list={{ id: 'own-domains', values: own }}
          onInput={(value) => onField('senderDomain', value)}
        />
      </div>
      {props.stored === null ? (
        <ProviderChoice host={fields.host} onPreset={props.onPreset} />
      ) : null}
      <TextField
        label={t.server}
        placeholder={t.serverHint}
        name="host"
        value={fields.host}
        error={errorOf('host')}
        onInput={(value) => onField('host', value)}
        list={{ id: 'presets', values: presetHosts }}
      />
      <ProviderHint fields={fields} onPreset={props.onPreset} />
      <TextField
        label={t.username}
        hint={t.usernameHint}
        name="username"
        inputMode="email"
        value={fields.username}
        error={errorOf('username')}
        onInput={(value) => onField('username', value)}
      />
      <PasswordField
        label={t.password}
        value={props.password}
        onInput={props.onPassword}
        hint={passwordHint(props)}
        error={errorOf('password')}
      />
      <div class="pair uneven">
        <SelectField
          label={t.encryption}
          name="encryption"
          value={fields.encryption}
          error={errorOf('encryption')}
          options={[
            ['starttls', base.encryptions.starttls],
            ['tls', base.encryptions.tls],
            ['none', base.encryptions.none],
          ]}
          onChange={props.onEncryption}
        />
        <TextField
          label={t.port}
          hint={t.portHint[fields.encryption]}
          name="port"
          inputMode="numeric"
          value={fields.port}
          error={errorOf('port')}
          onInput={(value) => onField('port', value)}
        />
      </div>
      {fields.encryption === 'none' ? <p class="warn-text">{t.cleartextWarning}</p> : null}
      <ConnectionFormMore fields={fields} errorOf={errorOf} onField={onField} focus={props.focus} />
    </form>
  )
}

function passwordHint(props: ConnectionFormProps): string {
  const t = connectionWords()
  if (props.needsPasswordAgain) return t.passwordAgain
  const credential = props.stored?.credential
  if (credential === 'set') return t.passwordStored
  return credential === 'unreadable' ? t.passwordUnreadable : t.passwordNote
}

type FormRef = { current: HTMLFormElement | null }

function focusField(form: FormRef, name: string) {
  const { elements } = form.current ?? {}
  // A pin has a field of its own only where there is one; the choice between the two is always there.
  const choice = name === 'tlsVerification' ? 'verification' : name
  const field = elements?.namedItem(name) ?? elements?.namedItem(choice)
  if (field instanceof HTMLElement) field.focus()
}

/** After a refusal the focus goes to the first field that it is about. */
function useFocusOnError(form: FormRef, errorOf: ConnectionFormProps['errorOf']) {
  const names = ['corporationId', 'senderDomain', 'host', 'username', 'password', 'port'] as const
  const first = names.find((name) => errorOf(name) !== undefined)
  useEffect(() => {
    if (first !== undefined) focusField(form, first)
  }, [first])
}
