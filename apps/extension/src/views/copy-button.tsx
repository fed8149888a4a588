import { useState } from 'preact/hooks'
import { shareWords } from '../i18n/share/words.ts'
import { Icon } from './icon.tsx'

type CopyButtonProps = {
  /** What the button says; where it shows an icon alone, what it is called. */
  label: string
  isSmall?: boolean
  isPrimary?: boolean
  hasIconOnly?: boolean
  /** Copies, and answers whether the browser allowed it. */
  copy: () => Promise<boolean>
}

/** Copies in one click, and says so in place. */
export function CopyButton({ label, copy, ...look }: CopyButtonProps) {
  const t = shareWords()
  const [said, setSaid] = useState<string>()
  async function onClick() {
    setSaid((await copy().catch(() => false)) ? t.copied : t.copyFailed)
    setTimeout(() => setSaid(undefined), 2500)
  }
  const classes = [
    'button',
    look.isSmall ? 'small' : '',
    look.isPrimary ? 'primary' : '',
    look.hasIconOnly ? 'icon-only' : '',
  ]
  return (
    <>
      <button
        type="button"
        class={classes.filter(Boolean).join(' ')}
        {...(look.hasIconOnly ? { 'aria-label': label, title: label } : {})}
        onClick={() => void onClick()}
      >
        <Icon name={said === t.copied ? 'ok' : 'copy'} />
        {look.hasIconOnly ? null : (said ?? label)}
      </button>
      <span class="hidden-visually" role="status">
        {said}
      </span>
    </>
  )
}
