import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../apps/extension')

export const builtForChrome = join(folder, '.output/chrome-mv3')
export const builtForFirefox = join(folder, '.output/firefox-mv3')

/** Builds both packages as they ship. */
export function buildExtension(): void {
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('pnpm', ['exec', 'wxt', 'build', '-b', browser], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
}
