import { join } from 'node:path'
import { defineConfig } from 'wxt'
import { cutDiagnosis, piecesOfDiagnosis } from './build/cut-diagnosis.ts'

export default defineConfig({
  srcDir: 'src',
  // `npm start` builds aside: what a browser has loaded is replaced when the new one is whole.
  outDir: process.env['EHLO_EXTENSION_OUTPUT'] ?? '.output',
  publicDir: 'public',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Ehlo',
    description: '__MSG_description__',
    default_locale: 'en',
    // None of these shows a warning at install. The API's origin is granted later, by a click, in the pairing tab.
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['http://127.0.0.1/*', 'http://localhost/*', 'https://*/*'],
    // Asked for when a person ticks the box in the settings.
    optional_permissions: ['notifications'],
    omnibox: { keyword: 'ehlo' },
    // Firefox gives Alt and Shift with a letter of its menu bar to the menu bar: M (Spanish: Marcadores) and E (Edit) are such.
    commands: browser === 'firefox' ? commands('K', 'P') : commands('M', 'E'),
    ...(browser === 'firefox' ? firefox : chromium),
  }),
  hooks: {
    // Whoever develops or tests has another NODE_ENV, which would leave in what only developers are told, and paths of sources.
    'build:before': () => {
      process.env['NODE_ENV'] = 'production'
    },
    'build:publicAssets': (_, files) => void files.push(...piecesOfDiagnosis()),
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [{ name: 'cut-script', outputOptions: cutScript }, cutDiagnosis()],
  }),
})

function commands(popup: string, panel: string) {
  return {
    _execute_action: { suggested_key: { default: `Alt+Shift+${popup}` } },
    'open-panel': {
      suggested_key: { default: `Alt+Shift+${panel}` },
      description: '__MSG_commandOpenPanel__',
    },
    'read-page': {
      suggested_key: { default: 'Alt+Shift+G' },
      description: '__MSG_menuReadPage__',
    },
  }
}

const chromium = {
  minimum_chrome_version: '120',
  storage: { managed_schema: 'managed-schema.json' },
}

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'ehlo@ehlo.example',
      // The extended support release that companies run.
      strict_min_version: '140.0',
      // The settings and passwords that a person types leave the browser for the server that person named.
      data_collection_permissions: { required: ['authenticationInfo' as const] },
    },
    // Android knows `data_collection_permissions` two versions later.
    gecko_android: { strict_min_version: '142.0' },
  },
}

type OutputOptions = { chunkFileNames?: unknown; format?: unknown }
type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }

/** How the script of pages is cut: what each of them begins with is one piece, which packs best; the rest waits. */
function cutScript(options: OutputOptions) {
  const { chunkFileNames, format } = options
  // The worker is one piece anyway.
  if (typeof chunkFileNames !== 'string' || format === 'iife') return options
  let first: Set<string> | undefined
  const nameGroup = (id: string, graph: Graph) => {
    first ??= importedFrom(join(import.meta.dirname, 'src/start.tsx'), graph)
    if (first.has(id)) return 'start'
    return /\/shared\/src\/providers\/(?!console\/)/.test(id) ? 'providers' : null
  }
  const nameChunk = ({ facadeModuleId }: { facadeModuleId: string | null }) =>
    nameOfWords(facadeModuleId ?? '') ?? chunkFileNames
  return {
    ...options,
    chunkFileNames: nameChunk,
    codeSplitting: {
      groups: [
        // What is small and needed in many places is one piece: each has a name that the first load brings.
        { name: 'names', test: smallAndShared, priority: 1 },
        { name: nameGroup, debugName: 'start' },
      ],
    },
  }
}

const smallAndShared =
  /\/shared\/src\/(?:model\/(?:domain-name|mail-address|usual-ports)|providers\/name-index)\.ts$/

/** A module and all that it cannot begin without, but for the doors of the shared package: few come for all behind them. */
function importedFrom(root: string, graph: Graph): Set<string> {
  const found = new Set([root])
  // A set hands out what is added while it is gone through.
  for (const id of found) {
    const imported = graph.getModuleInfo(id)?.importedIds ?? []
    for (const next of imported) if (!next.includes('/packages/shared/')) found.add(next)
  }
  return found
}

/** Words are named after their room and language, so that a test can weigh what the first load brings. */
function nameOfWords(id: string): string | undefined {
  const [, room, language] = /\/(?:i18n|diagnosis)\/(\w+)\/(\w\w)\.ts$/.exec(id) ?? []
  return room === undefined ? undefined : `chunks/words-${room}-${language}-[hash].js`
}
