import '../styles/facts.css'
import { isPractice } from '@ehlo/shared/names'
import type { Connection } from '@ehlo/shared'
import { ago } from '../i18n/format.ts'
import { language } from '../i18n/define-words.ts'
import { connectionWords } from '../i18n/connection/words.ts'
import { homeWords } from '../i18n/home/words.ts'
import { settingsOf } from './health.ts'

/** What is stored, but for the password. */
export function ConnectionFacts({ connection }: { connection: Connection }) {
  const t = connectionWords()
  const { passwordUpdatedAt } = connection
  const credential =
    connection.credential === 'set'
      ? passwordUpdatedAt === null
        ? '•••'
        : `••• ${t.passwordSince(ago(language.value, passwordUpdatedAt))}`
      : connection.credential === 'unset'
        ? t.passwordUnset
        : homeWords().unreadable
  return (
    <>
      {isPractice(connection) ? <p class="muted">{t.practice}</p> : null}
      <dl class="facts">
        <dt>{t.sendsFor}</dt>
        <dd>{scopeWords(connection)}</dd>
        <dt>{t.server}</dt>
        <dd>{connection.host}</dd>
        <dt>{t.encryption}</dt>
        <dd>{settingsOf(connection)}</dd>
        <dt>{t.username}</dt>
        <dd>{connection.username === '' ? '–' : connection.username}</dd>
        <dt>{t.password}</dt>
        <dd>{credential}</dd>
        <dt>{t.priority}</dt>
        <dd>{connection.priority}</dd>
      </dl>
    </>
  )
}

function scopeWords({ senderAddress, senderDomain }: Connection) {
  const t = connectionWords()
  if (senderAddress !== null) return senderAddress
  return senderDomain === null ? homeWords().anySender : t.anyAddressOf(senderDomain)
}
