import { defineConfig } from 'wxt'

export default defineConfig({
  srcDir: 'src',
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
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
    },
    ...(browser === 'firefox' ? firefox : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [{ name: 'name-words', outputOptions: nameWords }],
  }),
})

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

type OutputOptions = { chunkFileNames?: unknown }

/** Words are named after their room and language, so that a test can weigh what the first load brings. */
function nameWords(options: OutputOptions) {
  const { chunkFileNames } = options
  const nameChunk = ({ facadeModuleId }: { facadeModuleId: string | null }) => {
    const [, room, language] = /\/i18n\/(\w+)\/(\w\w)\.ts$/.exec(facadeModuleId ?? '') ?? []
    return room === undefined ? chunkFileNames : `chunks/words-${room}-${language}-[hash].js`
  }
  return typeof chunkFileNames === 'string' ? { ...options, chunkFileNames: nameChunk } : options
}
