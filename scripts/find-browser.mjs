// Which browser at hand takes an extension from a folder: Chromium does; Google Chrome and Edge do not; Firefox by web-ext.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const candidates = [
  { kind: 'chromium', name: 'Chromium', programs: ['chromium', 'chromium-browser'] },
  {
    kind: 'chromium',
    name: 'Chromium',
    programs: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  { kind: 'firefox', name: 'Firefox', programs: ['firefox', 'firefox-esr'] },
  {
    kind: 'firefox',
    name: 'Firefox',
    programs: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
]

/** The first browser that can be opened here with the extension; undefined in CI and without a display. */
export function findBrowser(env = process.env) {
  if (env.CI || !hasDisplay(env)) return undefined
  for (const { kind, name, programs } of candidates) {
    for (const program of programs) {
      const path = findProgram(program, env)
      if (path !== undefined) return { kind, name, path }
    }
  }
  return undefined
}

function hasDisplay(env) {
  if (process.platform !== 'linux') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

function findProgram(program, env) {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const folders = program.startsWith('/') ? [''] : (env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, program + suffix)).find((path) => existsSync(path))
}
