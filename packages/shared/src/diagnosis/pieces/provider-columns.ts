import type { Knowledge, ProviderTraits } from '../knowledge.ts'
import { join } from './join.ts'
import { fromNamedLists, type NamedLists, toNamedLists } from './named-lists.ts'

/** Providers by columns: names, hosts with commas between them, what their logins are; and the words of those that have any. */
export type ProviderColumns = [facts: string, says: NamedLists]

export function toProviderColumns(providers: Knowledge['providers']): ProviderColumns {
  const rows = Object.entries(providers)
  const facts = [
    rows.map(([id]) => id),
    rows.map(([, { hosts }]) => hosts.join()),
    rows.map(([, { login }]) => login),
    rows.map(([, { loginName }]) => loginName),
  ]
  const said = rows.flatMap(([id, { says }]) => (says === undefined ? [] : [[id, says]]))
  return [facts.map((cells) => join(cells, ' ')).join('\n'), toNamedLists(Object.fromEntries(said))]
}

export function fromProviderColumns([facts, said]: ProviderColumns): Knowledge['providers'] {
  const [ids = [], hosts = [], logins = [], loginNames = []] = facts
    .split('\n')
    .map((line) => line.split(' '))
  const says = fromNamedLists([said])
  return Object.fromEntries(
    ids.map((id, index) => {
      const known = hosts[index] || undefined
      return [
        id,
        // As `toProviderColumns` took them apart.
        {
          hosts: known?.split(',') ?? [],
          says: says[id],
          login: logins[index],
          loginName: loginNames[index],
        } as ProviderTraits,
      ]
    }),
  )
}
