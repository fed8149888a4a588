// A profile of its own for a first look, and a copy of the extension that may talk to this machine without being asked.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './toolchain.mjs'

const folder = join(process.env.EHLO_DATA_DIR ?? join(root, '.ehlo'), 'browser')

/** How Chromium is opened with the extension, which greets at the given page. */
export function prepareChromium({ browser, outputs, place }) {
  const extension = copyForThisMachine(join(outputs, 'chrome-mv3'), place)
  return {
    program: browser.path,
    args: [
      `--user-data-dir=${join(folder, 'profile')}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses to run as root with its sandbox; a container is where one is root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  }
}

/** How Firefox is opened with the extension, by web-ext, in a profile that it throws away. */
export function prepareFirefox({ browser, outputs, place }) {
  const extension = copyForThisMachine(join(outputs, 'firefox-mv3'), place)
  const webExt = ['--dir', join(root, 'test'), 'exec', 'web-ext', 'run', '--no-config-discovery']
  return {
    program: 'pnpm',
    args: [...webExt, '--no-reload', '--source-dir', extension, '--firefox', browser.path],
  }
}

/** At its install the extension opens its options: in the copy these are the page that pairs. */
function copyForThisMachine(built, place) {
  rmSync(folder, { recursive: true, force: true })
  const copy = join(folder, 'extension')
  cpSync(built, copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  const changed = {
    ...manifest,
    host_permissions: ['http://127.0.0.1/*'],
    options_ui: { ...manifest.options_ui, page: place },
  }
  writeFileSync(file, JSON.stringify(changed))
  return copy
}
