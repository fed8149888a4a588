import type { Connection } from '@ehlo/shared'
import { ago } from '../i18n/format.ts'
import { language, words } from '../i18n/text.ts'
import { settingsOf } from './health.ts'

/** What is stored, but for the password. */
export function ConnectionFacts({ connection }: { connection: Connection }) {
  const t = words()
  const { passwordUpdatedAt } = connection
  const credential =
    connection.credential === 'set'
      ? passwordUpdatedAt === null
        ? '•••'
        : `••• ${t.connection.passwordSince(ago(language.value, passwordUpdatedAt))}`
      : connection.credential === 'unset'
        ? t.connection.passwordUnset
        : t.home.unreadable
  return (
    <dl class="facts">
      <dt>{t.connection.sendsFor}</dt>
      <dd>{scopeWords(connection)}</dd>
      <dt>{t.connection.server}</dt>
      <dd>{connection.host}</dd>
      <dt>{t.connection.encryption}</dt>
      <dd>{settingsOf(connection)}</dd>
      <dt>{t.connection.username}</dt>
      <dd>{connection.username === '' ? '–' : connection.username}</dd>
      <dt>{t.connection.password}</dt>
      <dd>{credential}</dd>
      <dt>{t.connection.priority}</dt>
      <dd>{connection.priority}</dd>
    </dl>
  )
}

function scopeWords({ senderAddress, senderDomain }: Connection) {
  const t = words()
  if (senderAddress !== null) return senderAddress
  return senderDomain === null ? t.connection.anySender : t.connection.anyAddressOf(senderDomain)
}
