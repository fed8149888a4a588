import type { CertificateFacts } from '@ehlo/shared'
import { day } from '../i18n/format.ts'
import { language } from '../i18n/define-words.ts'
import { inspectWords } from '../i18n/inspect/words.ts'
import { shareWords } from '../i18n/share/words.ts'
import { copyToClipboard } from '../state/copy-to-clipboard.ts'
import { CopyButton } from './copy-button.tsx'
import { Icon } from './icon.tsx'

// Less than that is worth a look; what renews itself does so earlier.
const soonDays = 14

/** How long it lasts and whether it is trusted at once; whose it is and its fingerprint below. */
export function Certificate({ certificate }: { certificate: CertificateFacts }) {
  const t = inspectWords()
  const { chain, trusted, nameMatch, error, daysLeft } = certificate
  const [leaf] = chain
  const days = Math.floor(daysLeft)
  const isGood = trusted && nameMatch && days >= 0
  const tone = !isGood ? 'bad-text' : days < soonDays ? 'warn-text' : 'ok-text'
  const icon = tone === 'ok-text' ? 'ok' : tone === 'warn-text' ? 'warn' : 'fail'
  return (
    <>
      <p class={`strong ${tone}`}>
        <Icon name={icon} />
        {[
          days < 0 ? t.expired(-days) : t.daysLeft(days),
          ...(trusted || days < 0 ? [] : [t.untrusted]),
          ...(nameMatch ? [] : [t.otherName]),
        ].join(' · ')}
      </p>
      {leaf === undefined ? null : (
        <dl class="facts">
          <dt>{t.certificateOf}</dt>
          <dd>{leaf.names.length > 0 ? leaf.names.join(', ') : leaf.subject}</dd>
          <dt>{t.issuer}</dt>
          <dd>{leaf.issuer}</dd>
          <dt>{t.validUntil}</dt>
          <dd>{day(language.value, leaf.notAfter)}</dd>
          <dt>{t.key}</dt>
          <dd>{leaf.key}</dd>
          {error === undefined ? null : (
            <>
              <dt>{t.untrusted}</dt>
              <dd class="code">{error}</dd>
            </>
          )}
          <dt>{t.fingerprint}</dt>
          <dd class="with-copy">
            <span class="code">{leaf.sha256}</span>
            <CopyButton
              label={shareWords().copyOf(t.fingerprint)}
              hasIconOnly
              copy={() => copyToClipboard(`sha256:${leaf.sha256}`)}
            />
          </dd>
        </dl>
      )}
      {chain.length < 2 ? null : (
        <details class="fold">
          <summary>
            <Icon name="chevron" />
            {t.chain(chain.length)}
          </summary>
          <ol class="chain">
            {chain.map(({ sha256, subject, notAfter }) => (
              <li key={sha256}>
                {subject}
                <span class="label-small">
                  {' '}
                  {t.validUntil} {day(language.value, notAfter)}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
