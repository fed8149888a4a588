import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../i18n/text.ts'
import { Icon } from './icon.tsx'

export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#2f4fb3" />
      <rect x="6.5" y="9" width="19" height="15" rx="2.5" fill="#fff" />
      <path
        d="M9.8 14.2l5 4.9 8-9"
        fill="none"
        stroke="#2f4fb3"
        stroke-width="2.9"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

export type FrameProps = {
  title: string
  /** Absent on the first screen. */
  onBack?: (() => void) | undefined
  actions?: ComponentChildren
  foot?: ComponentChildren
  flush?: boolean
  children: ComponentChildren
}

/** A screen: its title, what belongs to it, what can be done. */
export function Frame({ title, onBack, actions, foot, flush, children }: FrameProps) {
  const t = words()
  const heading = useRef<HTMLHeadingElement>(null)
  // A new screen is announced by its heading; the first one leaves the focus to the search field.
  useEffect(() => {
    if (onBack !== undefined && !document.activeElement?.closest('main')) heading.current?.focus()
  }, [])
  return (
    <div class="frame">
      <header class="bar">
        {onBack === undefined ? (
          <Logo />
        ) : (
          <button type="button" class="button icon-only back" aria-label={t.back} onClick={onBack}>
            <Icon name="back" />
          </button>
        )}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {actions}
      </header>
      <main class={flush ? 'body flush' : 'body'}>{children}</main>
      {foot === undefined ? null : <footer class="foot">{foot}</footer>}
    </div>
  )
}
