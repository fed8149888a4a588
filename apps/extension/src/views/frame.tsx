import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { baseWords } from '../i18n/base/words.ts'
import { back, canGoBack, screen } from '../state/navigation.ts'
import { pairing } from '../state/session.ts'
import { isStorageFull, makeRoom } from '../state/keep.ts'
import { routeWarning } from '../state/route-warning.ts'
import { keepOpen, openInTab, surface } from '../state/surface.ts'
import { IconButton } from './icon-button.tsx'
import { lazily } from './lazily.tsx'
import { Notice } from './notice.tsx'

const RouteWarning = lazily(async () => (await import('./route-warning.tsx')).RouteWarning)

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
  actions?: ComponentChildren
  foot?: ComponentChildren
  flush?: boolean
  children: ComponentChildren
}

/** A screen: its title, what belongs to it, what can be done. */
export function Frame({ title, actions, foot, flush, children }: FrameProps) {
  const t = baseWords()
  const hasBack = canGoBack.value
  const heading = useRef<HTMLHeadingElement>(null)
  // A new screen is announced by its heading; the first one leaves the focus to the search field.
  useEffect(() => {
    if (hasBack && !document.activeElement?.closest('main')) heading.current?.focus()
  }, [])
  return (
    <div class="frame">
      <header class="bar">
        {!hasBack ? (
          <Logo />
        ) : (
          <IconButton icon="back" class="back" label={t.back} onClick={back} />
        )}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {pairing.value ? <Elsewhere /> : null}
        {actions}
      </header>
      <main class={flush ? 'body flush' : 'body'}>
        {isStorageFull.value ? <StorageFull /> : null}
        {routeWarning.value === null ? null : <RouteWarning />}
        {children}
      </main>
      {foot === undefined ? null : <footer class="foot">{foot}</footer>}
    </div>
  )
}

/** Ways to a surface that stays open or is wider than this one. */
function Elsewhere() {
  const t = baseWords()
  const here = surface()
  return (
    <>
      {here === 'popup' ? (
        <IconButton icon="panel" label={t.keepOpen} onClick={() => void keepOpen()} />
      ) : null}
      {here === 'tab' ? null : (
        <IconButton icon="tab" label={t.openTab} onClick={() => void openInTab(screen.value)} />
      )}
    </>
  )
}

function StorageFull() {
  const t = baseWords()
  return (
    <div class="around">
      <Notice tone="warn" isAlert>
        <p>{t.storageFull}</p>
        <button type="button" class="button small" onClick={() => void makeRoom()}>
          {t.makeRoom}
        </button>
      </Notice>
    </div>
  )
}
