import { keepable } from './screen.ts'
import type { Screen } from './screen.ts'

/** Where a screen opens in a tab of its own; what of it is no text stays behind. */
export function urlOfScreen(screen: Screen): string {
  const { at, ...rest } = keepable(screen)
  const query = new URLSearchParams(
    Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  ).toString()
  const hash = query === '' ? at : `${at}?${query}`
  return new URL(`/options.html#${hash}`, location.href).href
}
