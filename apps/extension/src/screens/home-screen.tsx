import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Connection } from '@ehlo/shared'
import { words } from '../i18n/text.ts'
import { causeTitle } from '../state/cause-titles.ts'
import {
  connections,
  findConnection,
  groups,
  listState,
  loadDirectory,
  search,
} from '../state/directory.ts'
import type { Group } from '../state/directory.ts'
import { go } from '../state/navigation.ts'
import { mayChange, trouble } from '../state/session.ts'
import { isRunning, run, runTarget } from '../state/test-run.ts'
import { openInTab } from '../state/open-in-tab.ts'
import { ConnectionRow } from '../views/connection-row.tsx'
import { Frame, Logo } from '../views/frame.tsx'
import { healthWords, titleOf } from '../views/health.ts'
import { Icon } from '../views/icon.tsx'
import { RowInside } from './row-inside.tsx'
import { TroubleNotice } from './trouble-notice.tsx'
import { testNow } from './test-now.ts'

const openRow = signal<string | null>(null)

export function HomeScreen() {
  const t = words()
  const isEmpty = connections.value.length === 0 && search.value === ''
  return (
    <Frame
      title={t.brand}
      flush
      actions={
        <>
          <button
            type="button"
            class="button icon-only"
            aria-label={t.openTab}
            title={t.openTab}
            onClick={() => void openInTab('home')}
          >
            <Icon name="tab" />
          </button>
          <button
            type="button"
            class="button icon-only"
            aria-label={t.settings.title}
            title={t.settings.title}
            onClick={() => go({ at: 'settings' })}
          >
            <Icon name="gear" />
          </button>
        </>
      }
      foot={
        mayChange.value ? (
          <>
            <button
              type="button"
              class="button primary"
              onClick={() => go({ at: 'connection', id: null })}
            >
              <Icon name="plus" />
              {t.home.add}
            </button>
            <button
              type="button"
              class="button quiet push"
              onClick={() => go({ at: 'corporations' })}
            >
              {t.home.corporations}
            </button>
          </>
        ) : undefined
      }
    >
      <SearchBox />
      {trouble.value === null ? null : <TroubleNotice />}
      <RunStrip />
      {isEmpty ? <Empty /> : <Groups />}
    </Frame>
  )
}

function SearchBox() {
  const t = words()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  // Where not all connections fit into the list, the API searches the rest.
  useEffect(() => {
    if (listState.value.isComplete) return undefined
    const timer = setTimeout(() => void loadDirectory(), 250)
    return () => clearTimeout(timer)
  }, [search.value])
  return (
    <div class="search">
      <div class="box" role="search">
        <Icon name="search" />
        <input
          ref={input}
          class="input"
          type="text"
          inputMode="search"
          name="search"
          autoComplete="off"
          spellcheck={false}
          aria-label={t.home.search}
          placeholder={t.home.search}
          value={search.value}
          onInput={(event) => (search.value = event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || search.value === '') return
            event.preventDefault()
            search.value = ''
          }}
        />
        {search.value === '' ? null : (
          <button
            type="button"
            class="button icon-only clear"
            aria-label={t.home.clear}
            onClick={() => {
              search.value = ''
              input.current?.focus()
            }}
          >
            <Icon name="clear" />
          </button>
        )}
      </div>
    </div>
  )
}

function RunStrip() {
  const t = words()
  const target = runTarget.value
  if (target === undefined || (run.value === undefined && !isRunning.value)) return null
  const connection = findConnection(target)
  const name = connection === undefined ? t.test.unsaved : titleOf(connection)
  return (
    <div class="strip">
      <Icon name={isRunning.value ? 'spinner' : 'mail'} />
      <span class="label">{isRunning.value ? t.home.running(name) : t.home.lastTest(name)}</span>
      <button
        type="button"
        class="button small"
        onClick={() => go({ at: 'test', connectionId: target })}
      >
        {t.home.show}
      </button>
    </div>
  )
}

function Empty() {
  const t = words()
  if (listState.value.loading || listState.value.seenAt === null) {
    return trouble.value === null ? <p class="empty muted">{t.loading}</p> : null
  }
  return (
    <div class="empty">
      <Logo />
      <h2>{t.home.none}</h2>
      <p class="muted">{mayChange.value ? t.home.noneNote : t.home.noneSupport}</p>
    </div>
  )
}

function Groups() {
  const t = words()
  if (groups.value.length === 0) {
    return (
      <div class="empty" role="status">
        <p>{t.home.noMatch(search.value)}</p>
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
  const t = words()
  const failing = group.connections.filter(
    ({ active, health }) => active && health.state === 'failing',
  ).length
  return (
    <section class="group">
      <h2>
        <span class="name">{group.corporation?.name ?? t.home.all}</span>
        <span>{t.home.count(group.connections.length)}</span>
        {failing === 0 ? null : <span class="bad-text">{t.home.failing(failing)}</span>}
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
