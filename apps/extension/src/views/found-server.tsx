import { useState } from 'preact/hooks'
import { baseWords } from '../i18n/base/words.ts'
import { pageWords } from '../i18n/page/words.ts'
import type { Candidate, Variant } from '../page/findings.ts'
import { hostOf } from '../state/chosen-settings.ts'
import type { ChosenSettings } from '../state/chosen-settings.ts'
import { Icon } from './icon.tsx'

type FoundServerProps = {
  candidate: Candidate
  onTest: (chosen: ChosenSettings) => void
  onSave: ((chosen: ChosenSettings) => void) | undefined
}

/** A server that a page names: which of its ports, where the page says it, and what can be done with it. */
export function FoundServer({ candidate, onTest, onSave }: FoundServerProps) {
  const t = pageWords()
  const [index, setIndex] = useState(0)
  const [domain, setDomain] = useState('')
  const host = hostOf(candidate, domain)
  const variant = candidate.variants[index]
  const act = (use: (chosen: ChosenSettings) => void) => () => {
    if (host !== undefined && variant !== undefined) {
      use({ host, variant, username: candidate.username })
    }
  }
  const isOpen = host !== undefined && variant !== undefined
  return (
    <li class="found">
      <p class="host">{candidate.host}</p>
      {candidate.hasLookAlikes ? (
        <p class="warn-text">
          <Icon name="warn" /> {t.lookAlike(asciiOf(candidate.host))}
        </p>
      ) : null}
      {candidate.placeholder === undefined ? null : (
        <Domain host={candidate.host} value={domain} onChange={setDomain} />
      )}
      <Variants candidate={candidate} index={index} onChoose={setIndex} />
      <p class="source" title={candidate.source}>
        {candidate.source}
      </p>
      <div class="buttons">
        {onSave === undefined ? null : (
          <button
            type="button"
            class="button small primary"
            disabled={!isOpen}
            aria-label={t.saveOf(candidate.host)}
            onClick={act(onSave)}
          >
            {t.save}
          </button>
        )}
        <button
          type="button"
          class="button small"
          disabled={!isOpen}
          aria-label={t.testOf(candidate.host)}
          onClick={act(onTest)}
        >
          {t.test}
        </button>
      </div>
    </li>
  )
}

/** As DNS knows it (A-labels), where every letter shows what it is. */
function asciiOf(host: string): string {
  return URL.parse(`http://${host}`)?.hostname ?? host
}

type DomainProps = { host: string; value: string; onChange: (domain: string) => void }

function Domain({ host, value, onChange }: DomainProps) {
  const t = pageWords()
  const id = `domain-${host}`
  return (
    <div class="field">
      <label for={id}>{t.domainOf(host)}</label>
      <input
        id={id}
        class="input"
        type="text"
        autoComplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span class="hint">{t.domainHint}</span>
    </div>
  )
}

type VariantsProps = { candidate: Candidate; index: number; onChoose: (index: number) => void }

function Variants({ candidate, index, onChoose }: VariantsProps) {
  const t = pageWords()
  return (
    <div class="variants" role="radiogroup" aria-label={t.ports(candidate.host)}>
      {candidate.variants.map((variant, at) => (
        <label key={`${variant.port}-${variant.encryption}`} class="variant">
          <input
            type="radio"
            name={`variant-${candidate.host}`}
            checked={at === index}
            onChange={() => onChoose(at)}
          />
          <span>
            {variant.port} {baseWords().encryptionsShort[variant.encryption]}
            <Remarks variant={variant} isFirst={at === 0 && candidate.variants.length > 1} />
          </span>
        </label>
      ))}
    </div>
  )
}

function Remarks({ variant, isFirst }: { variant: Variant; isFirst: boolean }) {
  const t = pageWords()
  const remarks = [
    ...(isFirst || variant.isRecommended ? [t.recommended] : []),
    ...(variant.isAssumed ? [t.assumed] : []),
    ...(variant.pageSays === undefined ? [] : [t.pageSays(variant.pageSays)]),
  ]
  return remarks.length === 0 ? null : <span class="muted"> · {remarks.join(' · ')}</span>
}
