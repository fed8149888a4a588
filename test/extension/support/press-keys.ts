import { spawnSync } from 'node:child_process'
import type { Display } from './display.ts'

/** Presses keys as a person would, for what belongs to the browser and not to a page. */
export function pressKeys(display: Display, ...keys: string[]): void {
  const { status, error } = spawnSync('xdotool', ['key', '--delay', '120', ...keys], {
    env: display.environment,
  })
  if (status !== 0) throw error ?? new Error(`xdotool could not press ${keys.join(' ')}`)
}
