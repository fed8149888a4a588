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
  if (to < 0) return (lastOffer() ?? { focus: focusSearch }).focus()
  if (to < rows.length) return rows[to]?.focus()
  if (!showMoreRows()) return
  // The rows that were asked for are drawn by then, or the next key press finds them.
  requestAnimationFrame(() => list.querySelectorAll<HTMLElement>(rowSelector)[to]?.focus())
}

/** Arrow keys go from what the search offers to the rows below, and back up to the search. */
export function moveAmongOffers(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  const offers = [...event.currentTarget.querySelectorAll<HTMLElement>('.offer')]
  const from = offers.findIndex((offer) => offer === document.activeElement)
  const to = from + (event.key === 'ArrowDown' ? 1 : -1)
  if (to < 0) focusSearch()
  else (offers[to] ?? document.querySelector<HTMLElement>(rowSelector))?.focus()
}

const first = () => document.querySelector<HTMLElement>('.offer') ?? firstRow()
const firstRow = () => document.querySelector<HTMLElement>(rowSelector)
const lastOffer = () => [...document.querySelectorAll<HTMLElement>('.offer')].at(-1)

/** From the search to what it offers, else into the list. */
export function focusFirst(): void {
  first()?.focus()
}

/** What was typed last is drawn by the next frame. */
export function openFirstRow(): void {
  requestAnimationFrame(() => firstRow()?.click())
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
