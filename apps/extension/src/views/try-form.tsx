import { useState } from 'preact/hooks'
import type { Alternative } from '@ehlo/shared'
import { discoverWords } from '../i18n/discover/words.ts'
import { TextField } from './field.tsx'
import { PasswordField } from './password-field.tsx'

type TryFormProps = {
  settings: Alternative
  /** Login names to try, likeliest first. */
  usernames: readonly string[]
  onTry: (login: { username: string; password: string }) => void
}

/** Asks for what a first test needs beside the settings; the password is kept nowhere. */
export function TryForm({ settings, usernames, onTry }: TryFormProps) {
  const t = discoverWords()
  const [username, setUsername] = useState(usernames[0] ?? '')
  const [password, setPassword] = useState('')
  const name = `usernames-${settings.host}-${settings.port}`
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        onTry({ username: username.trim(), password })
      }}
    >
      <TextField
        label={t.username}
        name="username"
        value={username}
        onInput={setUsername}
        {...(usernames.length < 2 ? {} : { list: { id: name, values: [...usernames] } })}
      />
      <PasswordField
        label={t.password}
        hint={t.passwordNote}
        value={password}
        onInput={setPassword}
      />
      <button type="submit" class="button primary" disabled={username === '' || password === ''}>
        {t.start}
      </button>
    </form>
  )
}
