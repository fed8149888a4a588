import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Connection } from '@ehlo/shared'
import { baseWords } from '../i18n/base/words.ts'
import { homeWords } from '../i18n/home/words.ts'
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
import { ConnectionRow } from '../views/connection-row.tsx'
import { lazily } from '../views/lazily.tsx'
import { Frame, Logo } from '../views/frame.tsx'
import { healthWords, titleOf } from '../views/health.ts'
import { Icon } from '../views/icon.tsx'
import { IconButton } from '../views/icon-button.tsx'
import { TroubleNotice } from './trouble-notice.tsx'
import { testNow } from './test-now.ts'

const RowInside = lazily(async () => (await import('./row-inside.tsx')).RowInside)

const openRow = signal<string | null>(null)

export function HomeScreen() {
  const t = homeWords()
  const base = baseWords()
  const isEmpty = connections.value.length === 0 && search.value === ''
  return (
    <Frame
      title={base.brand}
      flush
      actions={<IconButton icon="gear" label={t.settings} onClick={() => go({ at: 'settings' })} />}
      foot={
        mayChange.value ? (
          <>
            <button
              type="button"
              class="button primary"
              onClick={() => go({ at: 'connection', id: null })}
            >
              <Icon name="plus" />
              {t.add}
            </button>
            <button
              type="button"
              class="button quiet push"
              onClick={() => go({ at: 'corporations' })}
            >
              {t.corporations}
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
  const t = homeWords()
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
          aria-label={t.search}
          placeholder={t.search}
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
            aria-label={t.clear}
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
  const t = homeWords()
  const target = runTarget.value
  if (target === undefined || (run.value === undefined && !isRunning.value)) return null
  const connection = findConnection(target)
  const name = connection === undefined ? t.unsaved : titleOf(connection)
  return (
    <div class="strip">
      <Icon name={isRunning.value ? 'spinner' : 'mail'} />
      <span class="label">{isRunning.value ? t.running(name) : t.lastTest(name)}</span>
      <button
        type="button"
        class="button small"
        onClick={() => go({ at: 'test', connectionId: target })}
      >
        {t.show}
      </button>
    </div>
  )
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
