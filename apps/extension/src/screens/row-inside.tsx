import { useState } from 'preact/hooks'
import type { Connection } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import { baseWords } from '../i18n/base/words.ts'
import { connectionWords } from '../i18n/connection/words.ts'
import { remove, setActive, updatePassword } from '../state/connection-form.ts'
import { go } from '../state/navigation.ts'
import { mayChange } from '../state/session.ts'
import { run, runTarget } from '../state/test-run.ts'
import { ConfirmDelete } from '../views/confirm-delete.tsx'
import { ConnectionFacts } from '../views/connection-facts.tsx'
import { titleOf } from '../views/health.ts'
import { PasswordField } from '../views/password-field.tsx'
import { failureWords } from '../views/problem-words.ts'

type Doing = 'nothing' | 'password' | 'deleting'

/** An open row: what is stored, and what can be done with it. */
export function RowInside({ connection }: { connection: Connection }) {
  const t = connectionWords()
  const [doing, setDoing] = useState<Doing>('nothing')
  const [failure, setFailure] = useState<Failure>()
  const [note, setNote] = useState('')
  const name = titleOf(connection)

  async function act(action: Promise<Failure | undefined>, done: string) {
    const refused = await action
    setFailure(refused)
    setNote(refused === undefined ? done : '')
    if (refused === undefined) setDoing('nothing')
  }

  return (
    <>
      <ConnectionFacts connection={connection} />
      {failure === undefined || doing === 'deleting' ? null : (
        <p class="bad-text" role="alert">
          {failureWords(failure)}
        </p>
      )}
      <p class="ok-text" role="status" hidden={note === ''}>
        {note}
      </p>
      {doing === 'password' ? (
        <PasswordForm
          onSave={(secret) => void act(updatePassword(connection, secret), t.passwordUpdated)}
          onCancel={() => setDoing('nothing')}
        />
      ) : (
        <div class="buttons">
          <button type="button" class="button small" onClick={() => openTest(connection)}>
            {t.otherSender}
          </button>
          <button
            type="button"
            class="button small"
            onClick={() => go({ at: 'history', connectionId: connection.id })}
          >
            {t.history}
          </button>
          {mayChange.value ? (
            <>
              <button
                type="button"
                class="button small"
                onClick={() => go({ at: 'connection', id: connection.id })}
              >
                {t.edit}
              </button>
              <button type="button" class="button small" onClick={() => setDoing('password')}>
                {t.updatePassword}
              </button>
              <button
                type="button"
                class="button small"
                onClick={() => void act(setActive(connection, !connection.active), '')}
              >
                {connection.active ? t.deactivate : t.activate}
              </button>
              <button
                type="button"
                class="button small danger"
                onClick={() => (setFailure(undefined), setDoing('deleting'))}
              >
                {baseWords().delete}
              </button>
            </>
          ) : null}
        </div>
      )}
      {doing === 'deleting' ? (
        <ConfirmDelete
          title={t.deleteTitle(name)}
          note={t.deleteNote}
          confirmLabel={baseWords().deleteConfirm(name)}
          problem={failure === undefined ? undefined : failureWords(failure)}
          onConfirm={() => void act(remove(connection), '')}
          onCancel={() => setDoing('nothing')}
        />
      ) : null}
    </>
  )
}

function openTest(connection: Connection) {
  if (runTarget.value !== connection.id) {
    run.value = undefined
    runTarget.value = connection.id
  }
  go({ at: 'test', connectionId: connection.id })
}

type PasswordFormProps = { onSave: (secret: string) => void; onCancel: () => void }

function PasswordForm({ onSave, onCancel }: PasswordFormProps) {
  const t = connectionWords()
  const base = baseWords()
  const [secret, setSecret] = useState('')
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (secret !== '') onSave(secret)
      }}
    >
      <PasswordField
        label={t.newPassword}
        value={secret}
        onInput={setSecret}
        hint={t.passwordNote}
      />
      <div class="buttons">
        <button type="submit" class="button small primary" disabled={secret === ''}>
          {base.save}
        </button>
        <button type="button" class="button small" onClick={onCancel}>
          {base.cancel}
        </button>
      </div>
    </form>
  )
}
