import { useEffect, useState } from 'preact/hooks'
import type { Corporation } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import { baseWords } from '../i18n/base/words.ts'
import { corporationsWords } from '../i18n/corporations/words.ts'
import * as form from '../state/corporation-form.ts'
import { corporations } from '../state/directory.ts'
import { mayChange } from '../state/session.ts'
import { ConfirmDelete } from '../views/confirm-delete.tsx'
import { CorporationForm } from '../views/corporation-form.tsx'
import { Frame, Logo } from '../views/frame.tsx'
import { Icon } from '../views/icon.tsx'
import { failureWords } from '../views/problem-words.ts'
import { fieldErrorWords, formErrorWords } from '../views/form-error-words.ts'

export function CorporationsScreen() {
  const t = corporationsWords()
  const isAdding = form.openForm.value === 'new'
  useEffect(() => void form.recallDraft(), [])
  const sorted = corporations.value.toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <Frame
      title={t.title}
      flush
      foot={
        mayChange.value && !isAdding ? (
          <button type="button" class="button primary" onClick={() => form.open(null)}>
            <Icon name="plus" />
            {t.add}
          </button>
        ) : undefined
      }
    >
      {isAdding ? (
        <div class="row">
          <div class="inside only">
            <h2>{t.add}</h2>
            <OpenForm />
          </div>
        </div>
      ) : null}
      {sorted.length === 0 && !isAdding ? (
        <div class="empty">
          <Logo />
          <h2>{t.none}</h2>
          <p class="muted">{t.noneNote}</p>
        </div>
      ) : null}
      <ul>
        {sorted.map((corporation) => (
          <Row key={corporation.id} corporation={corporation} />
        ))}
      </ul>
    </Frame>
  )
}

function Row({ corporation }: { corporation: Corporation }) {
  const t = corporationsWords()
  const [isDeleting, setDeleting] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const isOpen = form.openForm.value === corporation.id
  const inside = `inside-${corporation.id}`
  return (
    <li class="row">
      <div class="head">
        <button
          type="button"
          class="open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? inside : undefined}
          disabled={!mayChange.value}
          onClick={() => (isOpen ? form.close() : form.open(corporation))}
        >
          <Icon name="building" class="muted" />
          <span class="lines">
            <span class="title">{corporation.name}</span>
            <span class="detail">
              {corporation.domains.length === 0 ? t.anyDomain : corporation.domains.join(', ')}
            </span>
            <span class="detail">
              {t.fallback}: {t.fallbacks[corporation.fallback]}
            </span>
          </span>
        </button>
      </div>
      {isOpen ? (
        <div class="inside" id={inside}>
          <OpenForm onDelete={() => setDeleting(true)} />
        </div>
      ) : null}
      {isDeleting ? (
        <ConfirmDelete
          title={t.deleteTitle(corporation.name)}
          note={t.deleteNote}
          confirmLabel={baseWords().deleteConfirm(corporation.name)}
          problem={failure === undefined ? undefined : failureWords(failure)}
          onConfirm={() => void form.remove(corporation).then(setFailure)}
          onCancel={() => (setDeleting(false), setFailure(undefined))}
        />
      ) : null}
    </li>
  )
}

function OpenForm({ onDelete }: { onDelete?: () => void }) {
  return (
    <CorporationForm
      fields={form.fields.value}
      isSaving={form.saving.value}
      formError={formErrorWords(form.errors.value)}
      nameError={fieldErrorWords(form.errors.value, 'name')}
      domainsError={fieldErrorWords(form.errors.value, 'domains')}
      onChange={form.change}
      onSave={() => void form.save()}
      onCancel={form.close}
      onDelete={onDelete}
    />
  )
}
