import { useEffect, useRef, useState } from 'preact/hooks'
import { connectionWords } from '../i18n/connection/words.ts'
import { Field } from './field.tsx'

type PasswordFieldProps = {
  label: string
  value: string
  onInput: (value: string) => void
  hint?: string
  error?: string | undefined
}

/** Write-only: it starts empty whatever is stored, and what is typed is kept nowhere. */
export function PasswordField({ label, value, onInput, hint, error }: PasswordFieldProps) {
  const t = connectionWords()
  const [isShown, setShown] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current !== null) input.current.type = isShown ? 'text' : 'password'
  }, [isShown])
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div class="with-button">
          <input
            {...control}
            type="password"
            ref={input}
            name="password"
            value={value}
            autoComplete="new-password"
            spellcheck={false}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          <button
            type="button"
            class="button small"
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? t.hidePassword : t.showPassword}
          </button>
        </div>
      )}
    </Field>
  )
}
