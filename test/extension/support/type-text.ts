import { spawnSync } from 'node:child_process'
import type { Display } from './display.ts'

/** Types as a person would, into whatever of the browser has the focus. */
export function typeText(display: Display, text: string): void {
  const { status, error } = spawnSync('xdotool', ['type', '--delay', '60', text], {
    env: display.environment,
  })
  if (status !== 0) throw error ?? new Error(`xdotool could not type ${text}`)
}
