import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type FieldProps = {
  label: string
  hint?: ComponentChildren
  error?: string | undefined
  /** Gets what ties the control to its label, hint and error. */
  children: (control: Control) => ComponentChildren
}

type Control = {
  id: string
  class: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  const control: Control = {
    id,
    class: 'input',
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(control)}
      {error ? (
        <div class="wrong" id={`${id}-error`}>
          {error}
        </div>
      ) : null}
      {hint ? (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
    </div>
  )
}

type TextFieldProps = Omit<FieldProps, 'children'> & {
  value: string
  onInput: (value: string) => void
  name: string
  type?: 'text' | 'email' | 'url'
  inputMode?: 'text' | 'email' | 'url' | 'numeric'
  autoComplete?: string
  placeholder?: string
  isReadOnly?: boolean
  list?: { id: string; values: string[] }
}

export function TextField({
  value,
  onInput,
  name,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  placeholder,
  isReadOnly = false,
  list,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            type={type}
            name={name}
            value={value}
            autoComplete={autoComplete}
            spellcheck={false}
            readOnly={isReadOnly}
            autoCapitalize="none"
            {...(inputMode === undefined ? {} : { inputMode })}
            {...(placeholder === undefined ? {} : { placeholder })}
            {...(list === undefined ? {} : { list: list.id })}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {list === undefined ? null : (
            <datalist id={list.id}>
              {list.values.map((item) => (
                <option key={item} value={item} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}

type SelectFieldProps<Value extends string> = Omit<FieldProps, 'children'> & {
  value: Value
  onChange: (value: Value) => void
  name: string
  isDisabled?: boolean
  options: readonly (readonly [Value, string])[]
}

export function SelectField<Value extends string>({
  value,
  onChange,
  name,
  options,
  isDisabled = false,
  ...field
}: SelectFieldProps<Value>) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          name={name}
          value={value}
          disabled={isDisabled}
          // The options are ours, so the chosen one is a Value.
          onChange={(event) => onChange(event.currentTarget.value as Value)}
        >
          {options.map(([option, label]) => (
            <option key={option} value={option} selected={option === value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
