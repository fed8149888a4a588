import { pageWords } from '../i18n/page/words.ts'
import type { PageFindings } from '../page/findings.ts'
import type { ChosenSettings } from '../state/chosen-settings.ts'
import { FoundServer } from './found-server.tsx'
import { Notice } from './notice.tsx'

type PageFindingsListProps = {
  findings: PageFindings
  onTest: (chosen: ChosenSettings) => void
  /** Left out for whoever may not add connections. */
  onSave?: (chosen: ChosenSettings) => void
  onAddress: (address: string) => void
  onExplain: (error: string) => void
}

const mostAddresses = 3

/** What was found on a page or in a text, each with the one next step that makes sense. */
export function PageFindingsList(props: PageFindingsListProps) {
  const { findings, onTest, onSave, onExplain } = props
  const t = pageWords()
  return (
    <>
      {findings.stopped === undefined ? null : <Notice tone="warn">{t.stopped}</Notice>}
      {findings.errors.length === 0 ? null : (
        <ul>
          {findings.errors.map((error) => (
            <li key={error} class="found brief">
              <span class="quoted">{error}</span>
              <button
                type="button"
                class="button small"
                aria-label={t.explainOf(error)}
                onClick={() => onExplain(error)}
              >
                {t.explain}
              </button>
            </li>
          ))}
        </ul>
      )}
      {findings.candidates.length === 0 ? (
        <div class="found">
          <p>{t.nothing}</p>
          <p class="muted">{t.nothingNote}</p>
        </div>
      ) : (
        <ul>
          {findings.candidates.map((candidate) => (
            <FoundServer
              key={candidate.host}
              candidate={candidate}
              onTest={onTest}
              onSave={onSave}
            />
          ))}
        </ul>
      )}
      {findings.addresses.length === 0 ? null : <Addresses {...props} />}
    </>
  )
}

function Addresses({ findings, onAddress }: PageFindingsListProps) {
  const t = pageWords()
  return (
    <ul>
      {findings.addresses.slice(0, mostAddresses).map((address) => (
        <li key={address} class="found brief">
          <span class="quoted">{address}</span>
          <button
            type="button"
            class="button small"
            aria-label={t.addressOf(address)}
            onClick={() => onAddress(address)}
          >
            {t.address}
          </button>
        </li>
      ))}
    </ul>
  )
}
