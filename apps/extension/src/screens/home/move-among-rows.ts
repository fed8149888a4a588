import { showMoreRows } from './show-more.tsx'

const rowSelector = '.row .open'

/** Arrow keys go from row to row, and from the first one back to the search. */
export function moveAmongRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const list = event.currentTarget
  const rows = [...list.querySelectorAll<HTMLElement>(rowSelector)]
  const from = rows.findIndex((row) => row === document.activeElement)
  if (from < 0) return
  event.preventDefault()
  const to = from + (event.key === 'ArrowDown' ? 1 : -1)
  if (to < 0) return focusSearch()
  if (to < rows.length) return rows[to]?.focus()
  if (!showMoreRows()) return
  // The rows that were asked for are drawn by then, or the next key press finds them.
  requestAnimationFrame(() => list.querySelectorAll<HTMLElement>(rowSelector)[to]?.focus())
}

/** From the search into the list. */
export function focusFirstRow(): void {
  document.querySelector<HTMLElement>(rowSelector)?.focus()
}

function focusSearch() {
  const search = document.querySelector<HTMLInputElement>('input[name=search]')
  search?.focus()
  search?.select()
}

/** `/` goes to the search from anywhere but a field. */
export function followSlash(): () => void {
  const follow = (event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, select, textarea')
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
    event.preventDefault()
    focusSearch()
  }
  document.addEventListener('keydown', follow)
  return () => document.removeEventListener('keydown', follow)
}
