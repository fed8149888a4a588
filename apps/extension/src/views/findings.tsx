import type { Finding } from '@ehlo/shared'
import { connectionWords } from '../i18n/connection/words.ts'
import { testWords } from '../i18n/test/words.ts'
import { Icon } from './icon.tsx'

type FindingsProps = {
  findings: Finding[]
  hasFailed: boolean
  onField: ((field: string) => void) | undefined
}

/** Where something failed, the best explanation in full; everything else folded. */
export function Findings({ findings, hasFailed, onField }: FindingsProps) {
  const t = testWords()
  const best = hasFailed ? findings.find(({ severity }) => severity !== 'info') : undefined
  const rest = findings.filter((finding) => finding !== best)
  const others = hasFailed ? rest.filter(({ severity }) => severity === 'critical') : []
  const notes = rest.filter((finding) => !others.includes(finding))
  return (
    <>
      {best === undefined ? null : <FindingParts finding={best} onField={onField} />}
      {others.length === 0 ? null : <Folded title={t.alsoPossible} findings={others} />}
      {notes.length === 0 ? null : <Folded title={t.notes} findings={notes} />}
    </>
  )
}

function Folded({ title, findings }: { title: string; findings: Finding[] }) {
  return (
    <details class="fold">
      <summary>
        <Icon name="chevron" />
        {title}: {findings.length}
      </summary>
      <div class="stack">
        {findings.map((finding) => (
          <FindingParts key={finding.cause} finding={finding} onField={undefined} />
        ))}
      </div>
    </details>
  )
}

type FindingPartsProps = { finding: Finding; onField: FindingsProps['onField'] }

function FindingParts({ finding, onField }: FindingPartsProps) {
  const t = testWords()
  const { field } = finding
  const label = field === undefined ? undefined : fieldLabel(field)
  return (
    <article class="finding">
      <h2>{finding.title}</h2>
      <p>{finding.explanation}</p>
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
      {field === undefined || onField === undefined ? null : (
        <div class="buttons">
          <button type="button" class="button small" onClick={() => onField(field)}>
            {label === undefined ? t.toField : t.toFieldOf(label)}
          </button>
        </div>
      )}
      <References urls={finding.references} />
    </article>
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
