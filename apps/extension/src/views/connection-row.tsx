import type { ComponentChildren } from 'preact'
import type { Connection } from '@ehlo/shared'
import { homeWords } from '../i18n/home/words.ts'
import { destinationOf, titleOf } from './health.ts'
import type { HealthWords } from './health.ts'
import { Icon } from './icon.tsx'

type ConnectionRowProps = {
  connection: Connection
  health: HealthWords
  isOpen: boolean
  onToggle: () => void
  onTest: () => void
  children?: ComponentChildren
}

export function ConnectionRow(props: ConnectionRowProps) {
  const { connection, health, isOpen, onToggle, onTest, children } = props
  const t = homeWords()
  const title = titleOf(connection)
  const scope = connection.senderAddress ?? connection.senderDomain
  const inside = `inside-${connection.id}`
  return (
    <li class={connection.active ? 'row' : 'row inactive'}>
      <div class="head">
        <button
          type="button"
          class="open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? inside : undefined}
          onClick={onToggle}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            onTest()
          }}
        >
          <Icon name={connection.active ? health.icon : 'pause'} class={health.tone} />
          <span class="lines">
            <span class="title">{title}</span>
            <span class={`health ${health.tone}`}>
              {connection.active ? '' : `${t.inactive} · `}
              {health.text}
            </span>
            <span class="detail">
              <span class="part">{scope === null ? homeWords().anySender : scope}</span>{' '}
              <span class="part">{destinationOf(connection)}</span>
            </span>
          </span>
        </button>
        <button type="button" class="button small" aria-label={t.testOf(title)} onClick={onTest}>
          {t.test}
        </button>
      </div>
      {isOpen ? (
        <div class="inside" id={inside}>
          {children}
        </div>
      ) : null}
    </li>
  )
}
