import { signal } from '@preact/signals'
import type { Corporation } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import { addCorporation, changeCorporation, deleteCorporation } from '../api/resources.ts'
import { corporationDraftItem } from '../settings/memory.ts'
import { emptyCorporation, fieldsOf, toBody } from './corporation-fields.ts'
import type { CorporationFields } from './corporation-fields.ts'
import { corporations, loadDirectory } from './directory.ts'
import { errorsOf } from './form-errors.ts'
import type { FormErrors } from './form-errors.ts'
import { keep } from './keep.ts'
import { ask } from './session.ts'

/** Which form is open: a corporation's id, `new`, or none. */
export const openForm = signal<string | null>(null)
export const fields = signal<CorporationFields>(emptyCorporation)
export const errors = signal<FormErrors>({ fields: {} })
export const saving = signal(false)

export function open(corporation: Corporation | null): void {
  openForm.value = corporation?.id ?? 'new'
  fields.value = corporation === null ? emptyCorporation : fieldsOf(corporation)
  errors.value = { fields: {} }
}

/** Takes up what was typed before the popup closed. */
export async function recallDraft(): Promise<void> {
  const draft = await corporationDraftItem.getValue()
  if (draft === null || openForm.value !== null) return
  openForm.value = draft.id
  fields.value = draft.fields
}

export function close(): void {
  openForm.value = null
  void corporationDraftItem.removeValue()
}

export function change(next: Partial<CorporationFields>): void {
  fields.value = { ...fields.value, ...next }
  if (openForm.value === null) return
  void keep(corporationDraftItem, { id: openForm.value, fields: fields.value })
}

export async function save(): Promise<void> {
  const stored = corporations.value.find(({ id }) => id === openForm.value)
  saving.value = true
  const body = toBody(fields.value)
  const answer = await ask((access) =>
    stored === undefined ? addCorporation(access, body) : changeCorporation(access, stored, body),
  )
  saving.value = false
  if (!answer.ok) {
    errors.value = errorsOf(answer.failure)
    return
  }
  close()
  await loadDirectory()
}

export async function remove(corporation: Corporation): Promise<Failure | undefined> {
  const answer = await ask((access) => deleteCorporation(access, corporation))
  if (!answer.ok) return answer.failure
  close()
  await loadDirectory()
  return undefined
}
