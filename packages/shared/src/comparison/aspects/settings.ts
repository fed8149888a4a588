import type { Run, RunSettings } from '../../model/run.ts'
import { destinationFields } from '../../model/connection.ts'
import { findProvider, providers } from '../../providers/index.ts'
import type { RunChange } from '../run-change.ts'

/** What was tested: settings of the connection, whose server it is, and whether anyone edited it in between. */
export function compareSettings(before: Run, after: Run): RunChange[] {
  if (before.settings === undefined || after.settings === undefined) return []
  const [from, to] = [before.settings, after.settings]
  const fields = destinationFields
    .filter((field) => from[field] !== to[field])
    .map((field) => ({
      about: 'setting' as const,
      field,
      before: String(from[field]),
      after: String(to[field]),
    }))
  return [...fields, ...compareProviders(from, to), ...compareVersions(before, after)]
}

function compareProviders(before: RunSettings, after: RunSettings): RunChange[] {
  const [from, to] = [providerNameOf(before), providerNameOf(after)]
  return from === to ? [] : [{ about: 'provider', before: from, after: to }]
}

function providerNameOf({ host }: RunSettings): string | null {
  const id = findProvider({ host })
  return id === undefined ? null : providers[id].name
}

function compareVersions(before: Run, after: Run): RunChange[] {
  const [from, to] = [before.connectionVersion, after.connectionVersion]
  const isSameConnection = before.connectionId === after.connectionId
  if (!isSameConnection || from === undefined || to === undefined || from === to) return []
  return [{ about: 'edit', before: from, after: to }]
}
