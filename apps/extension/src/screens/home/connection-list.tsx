import { signal } from '@preact/signals'
import type { Connection } from '@ehlo/shared'
import { baseWords } from '../../i18n/base/words.ts'
import { homeWords } from '../../i18n/home/words.ts'
import {
  corporationTestOf,
  isTestingCorporation,
  testCorporation,
} from '../../state/corporation-test.ts'
import { causeTitle } from '../../state/cause-titles.ts'
import { connections, listState, search } from '../../state/directory.ts'
import { isFindingMore } from '../../state/find-beyond.ts'
import { areGroupsWhole, groups } from '../../state/groups.ts'
import type { Group } from '../../state/groups.ts'
import { offers } from '../../state/offers.ts'
import { mayChange, trouble } from '../../state/session.ts'
import { ConnectionRow } from '../../views/connection-row.tsx'
import { Logo } from '../../views/frame.tsx'
import { healthWords } from '../../views/health.ts'
import type { HealthWords } from '../../views/health.ts'
import { lazily } from '../../views/lazily.tsx'
import { testNow } from '../test-now.ts'
import { moveAmongRows } from './move-among-rows.ts'
import { ShowMore, shownGroups } from './show-more.tsx'

const RowInside = lazily(async () => (await import('../row-inside.tsx')).RowInside)

// Few tests are refused, and the words for it weigh as much as those of the list.
const FailureText = lazily(async () => (await import('../../views/failure-text.tsx')).FailureText)

const openRow = signal<string | null>(null)

/** The connections that match the search, by corporation. */
export function ConnectionList() {
  const isEmpty = connections.value.length === 0 && search.value === ''
  if (isEmpty) return <Empty />
  if (groups.value.length > 0) return <Groups />
  return offers.value.length > 0 ? null : <NoMatch />
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

function NoMatch() {
  const t = homeWords()
  return (
    <div class="empty" role="status">
      <p>{isFindingMore.value ? t.searching : t.noMatch(search.value)}</p>
    </div>
  )
}

function Groups() {
  return (
    <div onKeyDown={moveAmongRows}>
      <SearchNote />
      {shownGroups.value.map((group) => (
        <ConnectionGroup key={group.id ?? 'all'} group={group} />
      ))}
      <ShowMore />
    </div>
  )
}

/** What the list does not show yet, or not at all. */
function SearchNote() {
  const t = homeWords()
  const isWhole = areGroupsWhole.value || search.value.trim() === ''
  const note = isFindingMore.value ? t.searching : isWhole ? '' : t.tooMany
  return (
    <p class="around muted" role="status" hidden={note === ''}>
      {note}
    </p>
  )
}

function ConnectionGroup({ group }: { group: Group }) {
  const t = homeWords()
  const name = group.id === null ? t.all : (group.corporation?.name ?? t.otherCorporation)
  return (
    <section class="group">
      <div class="heading">
        <h2>
          <span class="name">{name}</span>
          {areGroupsWhole.value ? <GroupFigures id={group.id} /> : null}
        </h2>
        {group.connections.length < 2 ? null : <TestAll id={group.id} name={name} />}
      </div>
      <ul>
        {group.connections.map((connection) => (
          <Row key={connection.id} connection={connection} />
        ))}
      </ul>
    </section>
  )
}

function TestAll({ id, name }: { id: string | null; name: string }) {
  const t = homeWords()
  return (
    <button
      type="button"
      class="button small quiet"
      aria-label={t.testAllOf(name)}
      disabled={isTestingCorporation.value}
      onClick={() => void testCorporation(id)}
    >
      {t.testAll}
    </button>
  )
}

/** Of the whole group, however much of it is shown. */
function GroupFigures({ id }: { id: string | null }) {
  const t = homeWords()
  const members = groups.value.find((group) => group.id === id)?.connections ?? []
  const failing = members.filter(({ active, health }) => active && health.state === 'failing')
  return (
    <>
      <span>{t.count(members.length)}</span>
      {failing.length === 0 ? null : <span class="bad-text">{t.failing(failing.length)}</span>}
    </>
  )
}

function Row({ connection }: { connection: Connection }) {
  const isOpen = openRow.value === connection.id
  return (
    <ConnectionRow
      connection={connection}
      health={progressWords(connection.id) ?? healthWords(connection, causeTitle)}
      isOpen={isOpen}
      onToggle={() => (openRow.value = isOpen ? null : connection.id)}
      onTest={() => void testNow(connection)}
    >
      <RowInside connection={connection} />
    </ConnectionRow>
  )
}

/** Until it has ended, a test of the whole corporation says more of a connection than its health does. */
function progressWords(connectionId: string): HealthWords | undefined {
  const t = homeWords()
  const item = corporationTestOf(connectionId)
  switch (item?.state) {
    case 'waiting':
      return { icon: 'circle', tone: 'muted', text: t.waiting }
    case 'running':
      return { icon: 'spinner', tone: 'muted', text: t.testing }
    case 'refused':
      return { icon: 'warn', tone: 'warn-text', text: <FailureText failure={item.failure} /> }
    case 'cancelled':
    case 'ended':
    case undefined:
      return undefined
  }
}
