import { useEffect, useState } from 'preact/hooks'
import { baseWords } from '../i18n/base/words.ts'
import { connectionWords } from '../i18n/connection/words.ts'
import { problemsWords } from '../i18n/problems/words.ts'
import { destinationFields } from '../state/destination.ts'
import * as form from '../state/connection-form.ts'
import { corporations, findConnection } from '../state/directory.ts'
import { back, goInstead } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { defaultDepth, recallIdentities, testConnection, testUnsaved } from '../state/test-run.ts'
import { ConnectionForm } from '../views/connection-form.tsx'
import { Frame } from '../views/frame.tsx'
import { Notice } from '../views/notice.tsx'
import { fieldErrorWords, formErrorWords } from '../views/form-error-words.ts'
import { FormLookups } from './form-lookups.tsx'

const formId = 'connection'

export function ConnectionScreen({ screen }: ScreenProps<'connection'>) {
  const t = connectionWords()
  const { id, preset } = screen
  const [isReady, setReady] = useState(false)
  useEffect(() => void form.openForm(id, preset).then(setReady), [])
  const isEditing = id !== null
  const title = isEditing ? t.editTitle : t.addTitle
  return (
    <Frame title={title} foot={isReady ? <Foot /> : undefined}>
      <div class="stack">
        <FormProblem />
        {isReady ? (
          <>
            <ConnectionForm
              id={formId}
              fields={form.fields.value}
              password={form.password.value}
              stored={form.before.value}
              focus={screen.focus}
              needsPasswordAgain={needsPasswordAgain()}
              corporations={corporations.value}
              errorOf={(field) => fieldErrorWords(form.errors.value, field)}
              onField={form.setField}
              onEncryption={form.setEncryption}
              onPassword={(value) => (form.password.value = value)}
              onPreset={form.applyPreset}
              onSubmit={() => void saveAndTest()}
            />
            <FormLookups fields={form.fields.value} />
          </>
        ) : null}
      </div>
    </Frame>
  )
}

/** A stored password belongs to its destination: a new one needs it again. */
function needsPasswordAgain(): boolean {
  const stored = form.before.value
  if (stored === null || stored.credential !== 'set') return false
  return destinationFields.some((name) => String(stored[name]) !== form.fields.value[name].trim())
}

function Foot() {
  const t = connectionWords()
  const base = baseWords()
  const isBusy = form.saving.value
  const canTestUnsaved = form.password.value !== '' || form.fields.value.authMethod === 'none'
  return (
    <>
      <button type="submit" form={formId} class="button primary" disabled={isBusy}>
        {isBusy ? base.saving : t.saveAndTest}
      </button>
      <button type="button" class="button" disabled={isBusy} onClick={() => void saveOnly()}>
        {base.save}
      </button>
      {canTestUnsaved && form.isChanged.value ? (
        <button
          type="button"
          class="button quiet"
          disabled={isBusy}
          onClick={() => void testOnly()}
        >
          {t.testUnsaved}
        </button>
      ) : null}
      {form.isChanged.value ? (
        <button type="button" class="button quiet" onClick={() => void discard()}>
          {t.discard}
        </button>
      ) : null}
    </>
  )
}

async function saveOnly() {
  if ((await form.save()) !== undefined) back()
}

async function saveAndTest() {
  const stored = await form.save()
  if (stored === undefined) return
  goInstead({ at: 'test', connectionId: stored.id })
  const identities = await recallIdentities(stored)
  if (identities.sender !== '') await testConnection(stored, identities, defaultDepth.value)
}

async function testOnly() {
  const connection = form.unsaved()
  goInstead({ at: 'test', connectionId: null })
  await testUnsaved(connection, {
    sender: connection.username.includes('@') ? connection.username : '',
    onBehalfOf: form.fields.value.senderAddress,
    recipient: '',
  })
}

async function discard() {
  await form.dropDraft()
  back()
}

function FormProblem() {
  const t = problemsWords()
  const said = formErrorWords(form.errors.value)
  if (said === undefined) return null
  const type = form.errors.value.form?.type
  return (
    <Notice tone="bad" isAlert>
      <p>{said}</p>
      {type === 'stale-version' && findConnection(form.before.value?.id ?? null) !== undefined ? (
        <div class="buttons">
          <button
            type="button"
            class="button small"
            onClick={() => void form.takeTheirVersion(true)}
          >
            {t.keepMine}
          </button>
          <button
            type="button"
            class="button small"
            onClick={() => void form.takeTheirVersion(false)}
          >
            {t.takeTheirs}
          </button>
        </div>
      ) : null}
      {type === 'password-required' ? (
        <button
          type="button"
          class="button small"
          onClick={() => void form.save({ clearPassword: true }).then((saved) => saved && back())}
        >
          {t.clearPassword}
        </button>
      ) : null}
    </Notice>
  )
}
