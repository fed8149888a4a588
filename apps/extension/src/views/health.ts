import type { Connection } from '@ehlo/shared'
import { ago } from '../i18n/format.ts'
import { language, words } from '../i18n/text.ts'
import type { IconName } from './icon.tsx'

export type HealthWords = { icon: IconName; tone: string; text: string }

/** Health in words, with how old it is. `causeTitle` names a cause in the language, where it is known. */
export function healthWords(
  connection: Connection,
  causeTitle: (cause: string) => string | undefined,
): HealthWords {
  const t = words()
  const { health, credential } = connection
  if (credential === 'unreadable') {
    return { icon: 'warn', tone: 'warn-text', text: t.home.unreadable }
  }
  const since = health.checkedAt === undefined ? '' : ago(language.value, health.checkedAt)
  switch (health.state) {
    case 'healthy':
      return { icon: 'ok', tone: 'ok-text', text: t.home.healthy(since) }
    case 'failing': {
      const cause = health.cause === undefined ? undefined : causeTitle(health.cause)
      const text = t.home.failingSince(cause ?? t.home.failingUnknown, since)
      return { icon: 'fail', tone: 'bad-text', text }
    }
    case 'unknown':
      return credential === 'unset' && connection.authMethod !== 'none'
        ? { icon: 'warn', tone: 'warn-text', text: t.home.unset }
        : { icon: 'circle', tone: 'muted', text: t.home.unknown }
  }
}

/** "smtp.example.com:587 · STARTTLS" */
export function destinationOf({
  host,
  port,
  encryption,
}: Pick<Connection, 'host' | 'port' | 'encryption'>) {
  const shownHost = host.includes(':') ? `[${host}]` : host
  return `${shownHost}:${port} · ${words().connection.encryptionsShort[encryption]}`
}

/** "STARTTLS (upgrade) · 587" */
export function settingsOf({ port, encryption }: Pick<Connection, 'port' | 'encryption'>) {
  return `${words().connection.encryptions[encryption]} · ${port}`
}

export function titleOf(connection: Pick<Connection, 'name' | 'host'>) {
  return connection.name === '' ? connection.host : connection.name
}
