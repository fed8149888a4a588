import { defineBackground } from 'wxt/utils/define-background'
import { guardStorage } from '../settings/guard-storage.ts'
import { answerNotifications } from '../worker/notify.ts'
import { answerOmnibox } from '../worker/omnibox.ts'
import { testCorporations } from '../worker/test-corporations.ts'
import { offerMenus } from '../worker/menus.ts'
import { followShortcuts } from '../worker/shortcuts.ts'
import { welcome } from '../worker/welcome.ts'
import { watchRuns } from '../worker/watch-runs.ts'

// The browser wakes the worker for events whose listeners it registers at once: each of these does, and awaits nothing.
export default defineBackground(() => {
  void guardStorage()
  welcome()
  watchRuns()
  answerNotifications()
  testCorporations()
  offerMenus()
  followShortcuts()
  answerOmnibox()
})
