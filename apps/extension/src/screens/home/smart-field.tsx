import { useEffect, useRef } from 'preact/hooks'
import { homeWords } from '../../i18n/home/words.ts'
import { search } from '../../state/directory.ts'
import { Icon } from '../../views/icon.tsx'
import { IconButton } from '../../views/icon-button.tsx'
import { lazily } from '../../views/lazily.tsx'
import { focusFirst, openFirstRow } from './move-among-rows.ts'

// What the text could be meant for is worked out by a script of its own, once the list stands.
const Offers = lazily(async () => (await import('./offers.tsx')).Offers)

/** One field for everything: filters the list, and takes an address, a server or an error. */
export function SmartField() {
  const t = homeWords()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <div class="search">
      <div class="box" role="search">
        <Icon name="search" />
        <input
          ref={input}
          class="input"
          type="text"
          inputMode="search"
          name="search"
          autoComplete="off"
          spellcheck={false}
          aria-label={t.search}
          placeholder={t.search}
          value={search.value}
          onInput={(event) => (search.value = event.currentTarget.value)}
          onPaste={(event) => void takeLines(event)}
          onKeyDown={onKey}
        />
        {search.value === '' ? null : (
          <IconButton
            icon="clear"
            class="clear"
            label={t.clear}
            onClick={() => {
              search.value = ''
              input.current?.focus()
            }}
          />
        )}
      </div>
      <Offers />
    </div>
  )
}

function onKey(event: KeyboardEvent) {
  if (event.key === 'ArrowDown') focusFirst()
  else if (search.value === '') return
  else if (event.key === 'Enter') void takeFirst()
  else if (event.key === 'Escape') search.value = ''
  else return
  event.preventDefault()
}

/** Enter takes the first that the text is good for, else opens the first row. */
async function takeFirst() {
  const { takeFirstOffer } = await import('./offers.tsx')
  if (!takeFirstOffer()) openFirstRow()
}

/** A log has lines, which a field of one line would run together. */
async function takeLines(event: ClipboardEvent) {
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  if (!text.includes('\n')) return
  event.preventDefault()
  const { goExplain } = await import('./offers.tsx')
  await goExplain(text)
}
