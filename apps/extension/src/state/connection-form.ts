import { batch, computed, signal } from '@preact/signals'
import { usualPorts } from '@ehlo/shared/names'
import type { Connection, Encryption, NewConnection, UnsavedConnection } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import {
  addConnection,
  changeConnection,
  deleteConnection,
  getConnection,
} from '../api/resources.ts'
import { connectionDraftItem } from '../settings/memory.ts'
import { emptyFields, fieldsOf, toChange, toNewConnection } from './connection-fields.ts'
import type { ConnectionFields } from './connection-fields.ts'
import { corporations, dropConnection, findConnection, replaceConnection } from './directory.ts'
import { errorsOf } from './form-errors.ts'
import type { FormErrors } from './form-errors.ts'
import { watchRoutes } from './watch-routes.ts'
import { rememberPassword } from './typed-passwords.ts'
import { keep } from './keep.ts'
import { ask } from './session.ts'

export const fields = signal<ConnectionFields>(emptyFields)
/** Lives in this page's memory only. */
export const password = signal('')
/** The stored one that is being edited, or null while adding. */
export const before = signal<Connection | null>(null)
const portTouched = signal(false)
export const saving = signal(false)
export const errors = signal<FormErrors>({ fields: {} })

export const isChanged = computed(() => {
  const stored = before.value === null ? emptyFields : fieldsOf(before.value)
  return password.value !== '' || JSON.stringify(stored) !== JSON.stringify(fields.value)
})

/** Opens the form, with what was typed earlier for the same connection; false where it no longer exists. */
export async function openForm(
  id: string | null,
  preset: Partial<ConnectionFields> = {},
): Promise<boolean> {
  const stored = id === null ? null : await findStored(id)
  if (stored === undefined) return false
  const draft = await connectionDraftItem.getValue()
  const start = stored === null ? startFields() : fieldsOf(stored)
  const kept = draft !== null && draft.id === id ? draft : null
  batch(() => {
    before.value = stored
    fields.value = { ...start, ...kept?.fields, ...preset }
    portTouched.value = kept?.portTouched ?? stored !== null
    password.value = ''
    errors.value = { fields: {} }
  })
  return true
}

/** A form may open before the list is there. */
async function findStored(id: string): Promise<Connection | undefined> {
  const listed = findConnection(id)
  if (listed !== undefined) return listed
  const answer = await ask((access) => getConnection(access, id))
  if (answer.ok) return answer.value
  errors.value = errorsOf(answer.failure)
  return undefined
}

function startFields(): ConnectionFields {
  const only = corporations.value.length === 1 ? corporations.value[0] : undefined
  return { ...emptyFields, corporationId: only?.id ?? '' }
}

export function setField<Name extends keyof ConnectionFields>(
  name: Name,
  value: ConnectionFields[Name],
): void {
  batch(() => {
    fields.value = { ...fields.value, [name]: value }
    if (name === 'port') portTouched.value = true
    const { [name]: _, ...others } = errors.value.fields
    errors.value = { ...errors.value, fields: others }
  })
  keepDraft()
}

/** The port follows the encryption until somebody typed one. */
export function setEncryption(encryption: Encryption): void {
  fields.value = {
    ...fields.value,
    encryption,
    ...(portTouched.value ? {} : { port: String(usualPorts[encryption]) }),
  }
  keepDraft()
}

export function applyPreset(preset: { host: string; port: number; encryption: Encryption }): void {
  batch(() => {
    fields.value = { ...fields.value, ...preset, port: String(preset.port) }
    const { host: _, port: __, ...others } = errors.value.fields
    errors.value = { ...errors.value, fields: others }
  })
  keepDraft()
}

/** At every key: a popup closes at a click elsewhere, and does not wait. */
function keepDraft() {
  void keep(connectionDraftItem, {
    id: before.value?.id ?? null,
    fields: fields.value,
    portTouched: portTouched.value,
  })
}

export async function dropDraft(): Promise<void> {
  await connectionDraftItem.removeValue()
}

/** Saves; answers the stored connection, or undefined where `errors` says why not. */
export async function save(options: { clearPassword?: true } = {}) {
  saving.value = true
  errors.value = { fields: {} }
  const stored = before.value
  const added = toNewConnection(fields.value, password.value)
  const warnOfRoutes = await watchRoutes(scopesOf(stored, added))
  const answer = await ask((access) =>
    stored === null
      ? addConnection(access, added)
      : changeConnection(access, stored, {
          ...toChange(stored, fields.value, password.value),
          ...options,
        }),
  )
  saving.value = false
  if (!answer.ok) {
    errors.value = errorsOf(answer.failure)
    return undefined
  }
  if (password.value !== '') rememberPassword(answer.value, password.value)
  password.value = ''
  before.value = answer.value
  replaceConnection(answer.value)
  await dropDraft()
  void warnOfRoutes()
  return answer.value
}

/** Whose mail a save may route anew: nobody's where only the way to the server changed. */
function scopesOf(stored: Connection | null, typed: NewConnection) {
  const { corporationId = null, senderDomain = null, senderAddress = null, active = true } = typed
  const scope = { corporationId, senderDomain, senderAddress, active }
  if (stored === null) return [scope]
  const names = ['corporationId', 'senderDomain', 'senderAddress', 'active'] as const
  return names.every((name) => stored[name] === scope[name]) ? [] : [stored, scope]
}

/** After "changed by someone else": takes their version as the base and keeps what was typed here. */
export async function takeTheirVersion(keepMine: boolean): Promise<void> {
  const mine = before.value
  if (mine === null) return
  const answer = await ask((access) => getConnection(access, mine.id))
  if (!answer.ok) {
    errors.value = errorsOf(answer.failure)
    return
  }
  const theirs = fieldsOf(answer.value)
  const own = changedFields(fieldsOf(mine), fields.value)
  batch(() => {
    before.value = answer.value
    fields.value = keepMine ? { ...theirs, ...own } : theirs
    errors.value = { fields: {} }
  })
  replaceConnection(answer.value)
}

function changedFields(from: ConnectionFields, to: ConnectionFields): Partial<ConnectionFields> {
  return Object.fromEntries(
    Object.entries(to).filter(([name, value]) => value !== from[name as keyof ConnectionFields]),
  )
}

/** What is typed, as settings to be tested without being stored. */
export function unsaved(): UnsavedConnection {
  const { host, port, encryption, username, authMethod, tlsVerification } = fields.value
  return {
    host: host.trim(),
    port: Number(port),
    encryption,
    username: username.trim(),
    password: password.value,
    authMethod,
    tlsVerification: tlsVerification.trim(),
  }
}

/** Active yes or no, from the list; nothing else changes. */
export async function setActive(
  connection: Connection,
  active: boolean,
): Promise<Failure | undefined> {
  const warnOfRoutes = await watchRoutes([connection])
  const answer = await ask((access) => changeConnection(access, connection, { active }))
  if (!answer.ok) return answer.failure
  replaceConnection(answer.value)
  void warnOfRoutes()
  return undefined
}

export async function updatePassword(
  connection: Connection,
  secret: string,
): Promise<Failure | undefined> {
  const answer = await ask((access) => changeConnection(access, connection, { password: secret }))
  if (!answer.ok) return answer.failure
  rememberPassword(answer.value, secret)
  replaceConnection(answer.value)
  return undefined
}

export async function remove(connection: Connection): Promise<Failure | undefined> {
  const warnOfRoutes = await watchRoutes([connection])
  const answer = await ask((access) => deleteConnection(access, connection))
  if (!answer.ok) return answer.failure
  dropConnection(connection.id)
  void warnOfRoutes()
  return undefined
}
