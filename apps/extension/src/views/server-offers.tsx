import type { Capabilities, Capability, TlsFacts } from '@ehlo/shared'
import { bytes } from '../i18n/format.ts'
import { language } from '../i18n/define-words.ts'
import { inspectWords } from '../i18n/inspect/words.ts'
import { Icon } from './icon.tsx'

/** What was agreed on, which versions there are, and what a guideline says to it. */
export function Tls({ tls }: { tls: TlsFacts }) {
  const t = inspectWords()
  const offered = tls.versions.filter((one) => one.offered === true).map(shownVersion)
  const untested = tls.versions.filter((one) => one.offered === 'not-tested').map(shownVersion)
  return (
    <dl class="facts">
      <dt>{t.versions}</dt>
      <dd>
        {offered.join(', ')}
        {untested.length === 0 ? null : (
          <span class="muted">{` (${t.notTested}: ${untested.join(', ')})`}</span>
        )}
      </dd>
      <dt>{t.cipher}</dt>
      <dd>{[shownVersion(tls), tls.cipher, tls.group].filter(Boolean).join(', ')}</dd>
      <dt>{t.guideline}</dt>
      <dd>{tls.profile}</dd>
    </dl>
  )
}

function shownVersion({ version }: { version: string }) {
  return version.replace('TLSv', 'TLS ').replace(/TLS 1$/, 'TLS 1.0')
}

/** What the server says it can, and what changes once the session is encrypted. */
export function ServerOffers({ capabilities }: { capabilities: Capabilities }) {
  const t = inspectWords()
  const { beforeTls, afterTls, mechanisms, size } = capabilities
  const isUpgraded = beforeTls.length > 0 && afterTls.length > 0
  const shown = afterTls.length > 0 ? afterTls : beforeTls
  const hasClearLogin = beforeTls.some(({ keyword }) => keyword.toUpperCase() === 'AUTH')
  return (
    <>
      <dl class="facts">
        <dt>{t.login}</dt>
        <dd>{mechanisms.length === 0 ? t.noLogin : mechanisms.join(', ')}</dd>
        {size === undefined || size === 0 ? null : (
          <>
            <dt>{t.size}</dt>
            <dd>{bytes(language.value, size)}</dd>
          </>
        )}
        <dt>{t.extensions}</dt>
        <dd>{shown.map(worded).join(', ')}</dd>
        {isUpgraded ? <Difference capabilities={capabilities} /> : null}
      </dl>
      {mechanisms.length === 0 || !(hasClearLogin || isUpgraded) ? null : (
        <p class={hasClearLogin ? 'strong bad-text' : 'strong ok-text'}>
          <Icon name={hasClearLogin ? 'fail' : 'ok'} />
          {hasClearLogin ? t.clearLogin : t.protectedLogin}
        </p>
      )}
    </>
  )
}

function Difference({ capabilities: { beforeTls, afterTls } }: { capabilities: Capabilities }) {
  const t = inspectWords()
  const added = afterTls.filter((one) => !beforeTls.some((other) => isSame(one, other)))
  const gone = beforeTls.filter((one) => !afterTls.some((other) => isSame(one, other)))
  return (
    <>
      {added.length === 0 ? null : (
        <>
          <dt>{t.onlyAfterTls}</dt>
          <dd>{added.map(worded).join(', ')}</dd>
        </>
      )}
      {gone.length === 0 ? null : (
        <>
          <dt>{t.onlyBeforeTls}</dt>
          <dd>{gone.map(worded).join(', ')}</dd>
        </>
      )}
    </>
  )
}

function isSame(one: Capability, other: Capability) {
  return worded(one) === worded(other)
}

function worded({ keyword, value }: Capability) {
  return value === undefined || value === '' ? keyword : `${keyword} ${value}`
}
