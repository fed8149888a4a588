import { useEffect, useState } from 'preact/hooks'
import type { RouteAnswer } from '@ehlo/shared'
import type { Answer } from '../api/answer.ts'
import { explainRoute } from '../api/messages.ts'
import { baseWords } from '../i18n/base/words.ts'
import { routeWords } from '../i18n/route/words.ts'
import { corporations, corporationsById, connections, findConnection } from '../state/directory.ts'
import { backupOf, domainsInUse, overlapsOf } from '../state/domain-routes.ts'
import type { DomainInUse } from '../state/domain-routes.ts'
import { ask } from '../state/session.ts'
import { SelectField, TextField } from '../views/field.tsx'
import { Frame } from '../views/frame.tsx'
import { titleOf } from '../views/health.ts'
import { Icon } from '../views/icon.tsx'
import { Notice } from '../views/notice.tsx'
import { failureWords } from '../views/problem-words.ts'
import '../styles/mail.css'

/** Which connection would carry a mail, and how every domain in use is served. */
export function RouteScreen() {
  const t = routeWords()
  const [from, setFrom] = useState('')
  const [corporation, setCorporation] = useState('')
  const [answer, setAnswer] = useState<Answer<RouteAnswer>>()
  const [isAsking, setAsking] = useState(false)
  async function seek(event: Event) {
    event.preventDefault()
    setAsking(true)
    setAnswer(await ask((access) => explainRoute(access, { from, corporation })))
    setAsking(false)
  }
  const sorted = corporations.value.toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <Frame title={t.title} flush>
      <div class="routes">
        <form class="stack" onSubmit={(event) => void seek(event)}>
          <p class="muted">{t.note}</p>
          <TextField
            label={t.address}
            name="from"
            type="email"
            value={from}
            onInput={setFrom}
            placeholder="kari@example.no"
          />
          <SelectField
            label={t.corporation}
            name="corporation"
            value={corporation}
            onChange={setCorporation}
            options={[['', t.noCorporation], ...sorted.map(({ id, name }) => [id, name] as const)]}
          />
          <button type="submit" class="button primary" disabled={isAsking || from.trim() === ''}>
            {isAsking ? baseWords().loading : t.ask}
          </button>
        </form>
        <div aria-live="polite">
          {answer === undefined ? null : answer.ok ? (
            <Route answer={answer.value} />
          ) : (
            <Notice tone="bad" isAlert>
              <p>{failureWords(answer.failure)}</p>
            </Notice>
          )}
        </div>
        <Domains />
      </div>
    </Frame>
  )
}

function Route({ answer }: { answer: RouteAnswer }) {
  const t = routeWords()
  const others = answer.considered.filter(({ chosen }) => !chosen)
  return (
    <section class="stack">
      <Verdict answer={answer} />
      {others.length === 0 ? null : (
        <details class="fold">
          <summary>
            <Icon name="chevron" />
            {t.others}
          </summary>
          <ul class="attempts">
            {others.map(({ connectionId, rejectedBecause = '' }) => (
              <li key={connectionId}>
                <strong>{nameOf(connectionId)}</strong>
                <span class="detail">{t.reasons[rejectedBecause] ?? rejectedBecause}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Verdict({ answer }: { answer: RouteAnswer }) {
  const t = routeWords()
  const { connection, rule, fallback, considered } = answer
  if (connection !== null) {
    const backup = backupOf(answer)
    return (
      <Notice tone="ok">
        <p>
          <strong>{t.carries(titleOf(connection))}</strong> {rule === null ? null : t.rules[rule]}
        </p>
        <p>{backup === undefined ? t.noBackup : t.backup(nameOf(backup))}</p>
      </Notice>
    )
  }
  if (fallback === 'system-relay') {
    return (
      <Notice tone="warn">
        <p>{t.relay}</p>
      </Notice>
    )
  }
  const isOutside = considered.some(
    ({ rejectedBecause }) => rejectedBecause === 'sender-outside-corporation',
  )
  return (
    <Notice tone="bad">
      <p>{isOutside ? t.outside : t.refused}</p>
    </Notice>
  )
}

// Each domain is a question to the API: what chooses there chooses for sending.
const mostDomains = 40

function Domains() {
  const t = routeWords()
  const all = domainsInUse(corporations.value, connections.value)
  const shown = all.slice(0, mostDomains)
  const [routes, setRoutes] = useState<ReadonlyMap<DomainInUse, RouteAnswer>>(new Map())
  const names = shown.map(({ domain, corporationId }) => `${domain} ${corporationId}`).join()
  useEffect(() => {
    const leaving = new AbortController()
    void seekAll(shown, leaving.signal, setRoutes)
    return () => leaving.abort()
  }, [names])
  return (
    <section class="stack">
      <h2>{t.domains}</h2>
      {shown.length === 0 ? <p class="muted">{t.noDomains}</p> : null}
      {shown.length === 0 ? null : (
        <table class="domain-routes">
          <thead>
            <tr>
              <th scope="col">{t.domain}</th>
              <th scope="col">{t.title}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <Domain key={JSON.stringify(each)} of={each} route={findRoute(routes, each)} />
            ))}
          </tbody>
        </table>
      )}
      {all.length > mostDomains ? <p class="muted">{t.tooMany(mostDomains)}</p> : null}
    </section>
  )
}

async function seekAll(
  domains: readonly DomainInUse[],
  signal: AbortSignal,
  tell: (routes: ReadonlyMap<DomainInUse, RouteAnswer>) => void,
): Promise<void> {
  const routes = new Map<DomainInUse, RouteAnswer>()
  for (const each of domains) {
    const from = `postmaster@${each.domain}`
    const query = { from, signal, ...(each.corporationId && { corporation: each.corporationId }) }
    const answer = await ask((access) => explainRoute(access, query))
    if (signal.aborted) return
    if (answer.ok) routes.set(each, answer.value)
    tell(new Map(routes))
  }
}

function findRoute(
  routes: ReadonlyMap<DomainInUse, RouteAnswer>,
  { domain, corporationId }: DomainInUse,
): RouteAnswer | undefined {
  for (const [each, route] of routes) {
    if (each.domain === domain && each.corporationId === corporationId) return route
  }
  return undefined
}

function Domain({ of, route }: { of: DomainInUse; route: RouteAnswer | undefined }) {
  const owner = of.corporationId === null ? undefined : corporationsById.value.get(of.corporationId)
  return (
    <tr>
      <th scope="row">
        {of.domain}
        {owner === undefined ? null : <span class="owner muted">{owner.name}</span>}
      </th>
      <td>{route === undefined ? baseWords().loading : <Served route={route} />}</td>
    </tr>
  )
}

function Served({ route }: { route: RouteAnswer }) {
  const t = routeWords()
  const { connection, fallback } = route
  if (connection === null) {
    return fallback === 'system-relay' ? (
      <span class="warn-text">{t.relay}</span>
    ) : (
      <strong class="bad-text">{t.gap}</strong>
    )
  }
  const backup = backupOf(route)
  const overlaps = overlapsOf(route)
  const notes = [
    ...(backup === undefined ? [] : [t.withBackup(nameOf(backup))]),
    ...(overlaps.length === 0 ? [] : [t.overlap(listed(overlaps))]),
  ]
  return (
    <>
      {titleOf(connection)}
      {notes.length === 0 ? null : <span class="muted"> · {notes.join(' · ')}</span>}
    </>
  )
}

const mostNames = 3

function listed(connectionIds: readonly string[]): string {
  const names = connectionIds.slice(0, mostNames).map(nameOf).join(', ')
  const left = connectionIds.length - mostNames
  return left > 0 ? `${names} +${left}` : names
}

function nameOf(connectionId: string): string {
  const connection = findConnection(connectionId)
  return connection === undefined ? connectionId : titleOf(connection)
}
