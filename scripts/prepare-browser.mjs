// A profile of its own for a first look, and a copy of the extension that may talk to this machine without being asked.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './toolchain.mjs'

const folder = join(root, '.ehlo', 'browser')
const firefoxId = 'ehlo@ehlo.example'
const firefoxUuid = '0d7c1f0e-41d4-4a58-9a0f-7b6f3f2b9c11'

/** How Chromium is opened at a page of the extension. */
export function prepareChromium({ browser, outputs, place }) {
  const extension = copyForThisMachine(join(outputs, 'chrome-mv3'), 'chrome-extension')
  return {
    program: browser.path,
    args: [
      `--user-data-dir=${join(folder, 'chromium-profile')}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses to run as root with its sandbox; a container is where one is root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `chrome-extension://${idOf(extension)}/${place}`,
    ],
  }
}

/** How Firefox is opened at a page of the extension, by web-ext. */
export function prepareFirefox({ browser, outputs, place }) {
  const extension = copyForThisMachine(join(outputs, 'firefox-mv3'), 'firefox-extension')
  return {
    program: 'pnpm',
    args: [
      ...[
        '--dir',
        join(root, 'test'),
        'exec',
        'web-ext',
        'run',
        '--no-config-discovery',
        '--no-reload',
      ],
      ...['--source-dir', extension, '--firefox', browser.path],
      ...[
        '--pref',
        `extensions.webextensions.uuids=${JSON.stringify({ [firefoxId]: firefoxUuid })}`,
      ],
      ...['--start-url', `moz-extension://${firefoxUuid}/${place}`],
    ],
  }
}

function copyForThisMachine(built, name) {
  const copy = join(folder, name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(built, copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }))
  return copy
}

/** Chromium names an unpacked extension by the hash of its path, in letters from a to p. */
function idOf(path) {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')
}
