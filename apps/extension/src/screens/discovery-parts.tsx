import type { Candidate, Run } from '@ehlo/shared'
import { discoverWords } from '../i18n/discover/words.ts'
import { go } from '../state/navigation.ts'
import { mayChange } from '../state/session.ts'
import { CandidateCard } from '../views/candidate-card.tsx'
import type { CandidateActions } from '../views/candidate-card.tsx'
import { Findings } from '../views/findings.tsx'
import { Icon } from '../views/icon.tsx'
import { Notice } from '../views/notice.tsx'
import { Transcript } from '../views/transcript.tsx'
import { useTold } from '../views/use-told.ts'
import '../styles/lookup.css'
import '../styles/test.css'
import { adoptSettings, trySettings } from './try-settings.ts'

const actions: () => CandidateActions = () => ({
  onUse: mayChange.value
    ? (candidate) => adoptSettings(candidate, candidate.usernames[0])
    : undefined,
  onTry: (candidate, login) => void trySettings(candidate, login),
})

type DiscoveryPartsProps = { run: Run; address: string }

/** Everything that was found for an address, the recommendation first. */
export function DiscoveryParts({ run, address }: DiscoveryPartsProps) {
  const t = discoverWords()
  const findings = useTold(run)
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
        findings={findings}
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
