import { useEffect } from 'preact/hooks'
import type { Candidate, Run } from '@ehlo/shared'
import { discoverWords } from '../i18n/discover/words.ts'
import {
  cancelLookup,
  isLooking,
  leaveLookup,
  lookup,
  lookupFailure,
  openLookup,
  restartLookup,
} from '../state/lookup.ts'
import type { LookupOrder } from '../state/lookup.ts'
import { go } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { mayChange } from '../state/session.ts'
import { CandidateCard } from '../views/candidate-card.tsx'
import type { CandidateActions } from '../views/candidate-card.tsx'
import { FailureNotice } from '../views/failure-notice.tsx'
import { Findings } from '../views/findings.tsx'
import { Frame } from '../views/frame.tsx'
import { Icon } from '../views/icon.tsx'
import { Notice } from '../views/notice.tsx'
import { Transcript } from '../views/transcript.tsx'
import '../styles/lookup.css'
import '../styles/test.css'
import { CopyReport } from './copy-report.tsx'
import { trySettings, adoptSettings } from './try-settings.ts'

/** The settings of an address: the recommendation first, what else there is below. */
export function DiscoverScreen({ screen }: ScreenProps<'discover'>) {
  const t = discoverWords()
  const { address } = screen
  const order: LookupOrder = { kind: 'discover', body: { address } }
  useEffect(() => {
    void openLookup(order)
    return leaveLookup
  }, [])
  const run = lookup.value
  const candidates = run?.candidates ?? []
  const said = isLooking.value
    ? t.looking(address)
    : run === undefined
      ? ''
      : candidates.length === 0
        ? t.nothing
        : t.done(candidates.length)
  return (
    <Frame title={address} foot={<Foot run={run} onRestart={() => void restartLookup(order)} />}>
      <div class="stack">
        <FailureNotice
          failure={lookupFailure.value}
          lost={run === undefined ? undefined : t.lost}
          onRetry={() => void openLookup(order)}
        />
        <p class={isLooking.value ? 'label-small' : 'hidden-visually'} role="status">
          {isLooking.value ? <Icon name="spinner" /> : null} {said}
        </p>
        {run === undefined ? null : <Parts run={run} address={address} />}
      </div>
    </Frame>
  )
}

const actions: () => CandidateActions = () => ({
  onUse: mayChange.value
    ? (candidate) => adoptSettings(candidate, candidate.usernames[0])
    : undefined,
  onTry: (candidate, login) => void trySettings(candidate, login),
})

function Parts({ run, address }: { run: Run; address: string }) {
  const t = discoverWords()
  const [first, ...others] = run.candidates ?? []
  const isOver = run.state !== 'running'
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return (
    <>
      {run.state === 'cancelled' ? <Notice tone="plain">{t.stopped}</Notice> : null}
      {first === undefined ? null : <Recommendation candidate={first} isOver={isOver} />}
      {first === undefined && isOver ? (
        <Notice tone="warn">
          <p>{t.nothing}</p>
          <p>{t.nothingNote}</p>
        </Notice>
      ) : null}
      <Findings
        findings={run.findings}
        hasFailed={isOver && first?.verified !== true}
        quotes
        onMessage={({ cause }) => go({ at: 'message', cause, runId: run.id })}
      />
      {others.length === 0 ? null : <Others candidates={others} />}
      {isOver ? (
        <div class="buttons">
          <button
            type="button"
            class="button small"
            onClick={() => go({ at: 'inspect', host: first?.host ?? domain, domain })}
          >
            {first === undefined ? t.inspectDomain(domain) : t.inspect}
          </button>
          <button
            type="button"
            class="button small"
            onClick={() => go({ at: 'checklist', username: address, ...wished(first) })}
          >
            {t.checklist}
          </button>
        </div>
      ) : null}
      <Transcript lines={run.transcript} />
    </>
  )
}

function Recommendation({ candidate, isOver }: { candidate: Candidate; isOver: boolean }) {
  const t = discoverWords()
  const title = candidate.verified ? t.recommended : isOver ? t.unverified : t.foundSoFar
  return (
    <section class="section">
      <h2>{title}</h2>
      <CandidateCard key={keyOf(candidate)} candidate={candidate} isFirst {...actions()} />
    </section>
  )
}

function Others({ candidates }: { candidates: readonly Candidate[] }) {
  return (
    <details class="fold">
      <summary>
        <Icon name="chevron" />
        {discoverWords().others(candidates.length)}
      </summary>
      <div class="candidates">
        {candidates.map((candidate) => (
          <CandidateCard
            key={keyOf(candidate)}
            candidate={candidate}
            isFirst={false}
            {...actions()}
          />
        ))}
      </div>
    </details>
  )
}

function keyOf({ host, port, encryption, trusted }: Candidate) {
  return `${host} ${port} ${encryption} ${trusted}`
}

function wished(candidate: Candidate | undefined) {
  if (candidate === undefined) return {}
  const { host, port, encryption } = candidate
  return { host, port: String(port), encryption }
}

function Foot({ run, onRestart }: { run: Run | undefined; onRestart: () => void }) {
  const t = discoverWords()
  if (isLooking.value) {
    return (
      <button type="button" class="button" onClick={() => void cancelLookup()}>
        {t.stop}
      </button>
    )
  }
  return (
    <>
      {run === undefined ? null : <CopyReport told={{ runId: run.id }} />}
      <button type="button" class="button" onClick={onRestart}>
        {t.again}
      </button>
    </>
  )
}
