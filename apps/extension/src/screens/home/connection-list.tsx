import { signal } from '@preact/signals'
import type { Connection } from '@ehlo/shared'
import { baseWords } from '../../i18n/base/words.ts'
import { homeWords } from '../../i18n/home/words.ts'
import { causeTitle } from '../../state/cause-titles.ts'
import { connections, groups, listState, search } from '../../state/directory.ts'
import type { Group } from '../../state/directory.ts'
import { mayChange, trouble } from '../../state/session.ts'
import { ConnectionRow } from '../../views/connection-row.tsx'
import { Logo } from '../../views/frame.tsx'
import { healthWords } from '../../views/health.ts'
import { lazily } from '../../views/lazily.tsx'
import { testNow } from '../test-now.ts'

const RowInside = lazily(async () => (await import('../row-inside.tsx')).RowInside)

const openRow = signal<string | null>(null)

/** The connections that match the search, by corporation. */
export function ConnectionList() {
  const isEmpty = connections.value.length === 0 && search.value === ''
  return isEmpty ? <Empty /> : <Groups />
}

function Empty() {
  const t = homeWords()
  const base = baseWords()
  if (listState.value.loading || listState.value.seenAt === null) {
    return trouble.value === null ? <p class="empty muted">{base.loading}</p> : null
  }
  return (
    <div class="empty">
      <Logo />
      <h2>{t.none}</h2>
      <p class="muted">{mayChange.value ? t.noneNote : t.noneSupport}</p>
    </div>
  )
}

function Groups() {
  const t = homeWords()
  if (groups.value.length === 0) {
    return (
      <div class="empty" role="status">
        <p>{t.noMatch(search.value)}</p>
      </div>
    )
  }
  return (
    <div onKeyDown={moveAmongRows}>
      {groups.value.map((group) => (
        <ConnectionGroup key={group.corporation?.id ?? 'all'} group={group} />
      ))}
    </div>
  )
}

function ConnectionGroup({ group }: { group: Group }) {
  const t = homeWords()
  const failing = group.connections.filter(
    ({ active, health }) => active && health.state === 'failing',
  ).length
  return (
    <section class="group">
      <h2>
        <span class="name">{group.corporation?.name ?? t.all}</span>
        <span>{t.count(group.connections.length)}</span>
        {failing === 0 ? null : <span class="bad-text">{t.failing(failing)}</span>}
      </h2>
      <ul>
        {group.connections.map((connection) => (
          <Row key={connection.id} connection={connection} />
        ))}
      </ul>
    </section>
  )
}

function Row({ connection }: { connection: Connection }) {
  const isOpen = openRow.value === connection.id
  return (
    <ConnectionRow
      connection={connection}
      health={healthWords(connection, causeTitle)}
      isOpen={isOpen}
      onToggle={() => (openRow.value = isOpen ? null : connection.id)}
      onTest={() => void testNow(connection)}
    >
      <RowInside connection={connection} />
    </ConnectionRow>
  )
}

/** Arrow keys go from row to row, and from the search into the list. */
function moveAmongRows(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.row .open')]
  const from = rows.findIndex((row) => row === document.activeElement)
  const next = rows[from + (event.key === 'ArrowDown' ? 1 : -1)]
  if (from < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}
