import { useState } from 'preact/hooks'
import type { Candidate } from '@ehlo/shared'
import { discoverWords } from '../i18n/discover/words.ts'
import { settingsOf } from './health.ts'
import { Icon } from './icon.tsx'
import { TryForm } from './try-form.tsx'

export type CandidateActions = {
  /** Makes it a connection; support staff may not. */
  onUse: ((candidate: Candidate) => void) | undefined
  onTry: (candidate: Candidate, login: { username: string; password: string }) => void
}

type CandidateCardProps = CandidateActions & { candidate: Candidate; isFirst: boolean }

/** Settings with where they come from, what was tried, and what the login will need; no password before they are trusted. */
export function CandidateCard({ candidate, isFirst, onUse, onTry }: CandidateCardProps) {
  const t = discoverWords()
  const [wanted, setWanted] = useState<'use' | 'test'>()
  const [isVouchedFor, setVouchedFor] = useState(candidate.trusted)
  const { host, trusted, verified, usernames, note, source } = candidate
  const sources: Record<string, string> = t.sources
  const tone = !trusted ? 'doubtful' : verified ? '' : 'pending'
  function choose(next: 'use' | 'test') {
    if (next === 'use' && isVouchedFor) onUse?.(candidate)
    else setWanted(next)
  }
  function vouch() {
    setVouchedFor(true)
    if (wanted === 'use') onUse?.(candidate)
  }
  return (
    <article class={isFirst ? `recommended ${tone}` : 'candidate'}>
      <div>
        <p class="server">{host}</p>
        <p>{settingsOf(candidate)}</p>
      </div>
      {note === undefined ? null : <p>{note}</p>}
      <p class="label-small">
        {t.from(sources[source] ?? source)}, {trusted ? t.trusted : t.untrusted}
        {' · '}
        {t.usernames}: {usernames.join(', ')}
      </p>
      {wanted !== undefined && !isVouchedFor ? (
        <div class="notice warn" role="alert">
          <p>{t.doubt(host)}</p>
          <button type="button" class="button small" onClick={vouch}>
            {t.trust}
          </button>
        </div>
      ) : null}
      {wanted === 'test' && isVouchedFor ? (
        <TryForm
          settings={candidate}
          usernames={usernames}
          onTry={(login) => onTry(candidate, login)}
        />
      ) : (
        <div class="buttons">
          {onUse === undefined ? null : (
            <button
              type="button"
              class={isFirst && verified ? 'button primary' : 'button small'}
              onClick={() => choose('use')}
            >
              {isFirst ? <Icon name="plus" /> : null}
              {t.use}
            </button>
          )}
          <button
            type="button"
            class={isFirst && verified ? 'button' : 'button small'}
            onClick={() => choose('test')}
          >
            {t.test}
          </button>
        </div>
      )}
    </article>
  )
}
