import type { ComponentChildren } from 'preact'
import type { Connection } from '@ehlo/shared'
import { ago } from '../i18n/format.ts'
import { language } from '../i18n/define-words.ts'
import { baseWords } from '../i18n/base/words.ts'
import { homeWords } from '../i18n/home/words.ts'
import type { IconName } from './icon.tsx'

export type HealthWords = { icon: IconName; tone: string; text: ComponentChildren }

/** Health in words, with how old it is. `causeTitle` names a cause in the language, where it is known. */
export function healthWords(
  connection: Connection,
  causeTitle: (cause: string) => string | undefined,
): HealthWords {
  const t = homeWords()
  const { health, credential } = connection
  if (credential === 'unreadable') {
    return { icon: 'warn', tone: 'warn-text', text: t.unreadable }
  }
  const cause = health.cause === undefined ? undefined : causeTitle(health.cause)
  const since = health.checkedAt === undefined ? '' : ago(language.value, health.checkedAt)
  switch (health.state) {
    case 'healthy':
      return health.cause === undefined
        ? { icon: 'ok', tone: 'ok-text', text: t.healthy(since) }
        : {
            icon: 'warn',
            tone: 'warn-text',
            text: [t.healthy(since), cause].filter((part) => part !== undefined).join(' · '),
          }
    case 'failing': {
      const text = t.failingSince(cause ?? t.failingUnknown, since)
      return { icon: 'fail', tone: 'bad-text', text }
    }
    case 'unknown':
      return credential === 'unset' && connection.authMethod !== 'none'
        ? { icon: 'warn', tone: 'warn-text', text: t.unset }
        : { icon: 'circle', tone: 'muted', text: t.unknown }
  }
}

/** "smtp.example.com:587 · STARTTLS" */
export function destinationOf({
  host,
  port,
  encryption,
}: Pick<Connection, 'host' | 'port' | 'encryption'>) {
  const shownHost = host.includes(':') ? `[${host}]` : host
  return `${shownHost}:${port} · ${baseWords().encryptionsShort[encryption]}`
}

/** "STARTTLS (upgrade) · 587" */
export function settingsOf({ port, encryption }: Pick<Connection, 'port' | 'encryption'>) {
  return `${baseWords().encryptions[encryption]} · ${port}`
}

export function titleOf(connection: Pick<Connection, 'name' | 'host'>) {
  return connection.name === '' ? connection.host : connection.name
}
