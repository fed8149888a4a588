import { useEffect, useRef } from 'preact/hooks'
import { homeWords } from '../../i18n/home/words.ts'
import { search } from '../../state/directory.ts'
import { Icon } from '../../views/icon.tsx'
import { focusFirstRow } from './move-among-rows.ts'

export function SearchBox() {
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
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault()
              focusFirstRow()
            }
            if (event.key !== 'Escape' || search.value === '') return
            event.preventDefault()
            search.value = ''
          }}
        />
        {search.value === '' ? null : (
          <button
            type="button"
            class="button icon-only clear"
            aria-label={t.clear}
            onClick={() => {
              search.value = ''
              input.current?.focus()
            }}
          >
            <Icon name="clear" />
          </button>
        )}
      </div>
    </div>
  )
}
