import type { Finding } from '@ehlo/shared'
import { connectionWords } from '../i18n/connection/words.ts'
import { shareWords } from '../i18n/share/words.ts'
import { testWords } from '../i18n/test/words.ts'
import { Icon } from './icon.tsx'
import '../styles/finding.css'

export type FindingActions = {
  /** Leads to the field that is to blame. */
  onField?: ((field: string) => void) | undefined
  /** Leads to a ready message for whoever must act. */
  onMessage?: ((finding: Finding) => void) | undefined
}

type FindingPartsProps = FindingActions & {
  finding: Finding
  /** Said below the title. */
  note?: string
  /** Where the words it rests on do not stand above it already. */
  quotes?: boolean
}

/** What is wrong, who must act, and what to do. */
export function FindingParts({ finding, note, quotes, onField, onMessage }: FindingPartsProps) {
  const t = testWords()
  const { field } = finding
  const label = field === undefined ? undefined : fieldLabel(field)
  return (
    <article class="finding">
      <h2>{finding.title}</h2>
      {note === undefined ? null : <p class="label-small">{note}</p>}
      <p>{finding.explanation}</p>
      {quotes ? <Evidence finding={finding} /> : null}
      <div>
        <p class="label-small">{t.whoActs}</p>
        <p class="actor">
          <Icon name="person" />
          {t.actors[finding.actor]}
        </p>
      </div>
      {finding.steps.length === 0 ? null : (
        <div>
          <p class="label-small">{t.whatToDo}</p>
          <ol>
            {finding.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      <div class="buttons">
        {field === undefined || onField === undefined ? null : (
          <button type="button" class="button small" onClick={() => onField(field)}>
            {label === undefined ? t.toField : t.toFieldOf(label)}
          </button>
        )}
        {onMessage === undefined ? null : (
          <button type="button" class="button small" onClick={() => onMessage(finding)}>
            <Icon name="mail" />
            {shareWords().messageFor[finding.actor]}
          </button>
        )}
      </div>
      <References urls={finding.references} />
    </article>
  )
}

/** The words that it was told from, as they are. */
function Evidence({ finding }: { finding: Finding }) {
  const texts = [...new Set(finding.evidence.map(({ text }) => text))]
  return (
    <>
      {texts.map((text) => (
        <blockquote key={text} class="said">
          {text}
        </blockquote>
      ))}
    </>
  )
}

/** How the form calls a field that a finding blames. */
function fieldLabel(field: string): string | undefined {
  const t = connectionWords()
  const labels: Record<string, string> = {
    corporationId: t.corporation,
    senderDomain: t.domain,
    senderAddress: t.senderAddress,
    host: t.server,
    port: t.port,
    encryption: t.encryption,
    username: t.username,
    password: t.password,
    authMethod: t.authMethod,
    tlsVerification: t.tlsVerification,
  }
  return labels[field]
}

/** Only web addresses become links: a reference may name an RFC instead. */
function References({ urls }: { urls: string[] }) {
  const links = urls.filter((url) => url.startsWith('https://'))
  if (links.length === 0) return null
  return (
    <p class="label-small">
      {testWords().references}:{' '}
      {links.map((url, index) => (
        <span key={url}>
          {index === 0 ? '' : ', '}
          <a href={url} target="_blank" rel="noreferrer">
            {new URL(url).host}
          </a>
        </span>
      ))}
    </p>
  )
}
