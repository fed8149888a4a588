import { browser } from 'wxt/browser'
import { notificationWords } from '../i18n/notification/words.ts'
import { loadWords } from '../i18n/define-words.ts'
import { languageFor } from '../i18n/use-language.ts'
import { activeRunItem } from '../settings/memory.ts'
import { preferencesItem } from '../settings/preferences.ts'
import { readPolicy } from '../settings/policy.ts'

const notificationId = 'run-ended'

/** A click leads to the answer, in a tab: the browser lets nobody but a person open the popup. */
export function answerNotifications(): void {
  // The permission is asked for later, and with it the events appear.
  const listen = () =>
    browser.notifications?.onClicked.addListener((id) => {
      if (id === notificationId) void showAnswer()
    })
  listen()
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen()
  })
}

/** Tells of a run that ended while no page of ours was open, if that was asked for; no names, since others may look on. */
export async function notifyOfEnd(isSuccess: boolean): Promise<void> {
  const { notifies, language } = await preferencesItem.getValue()
  if (!notifies || browser.notifications === undefined || (await isPageOpen())) return
  await loadWords(languageFor(language, await readPolicy()))
  const t = notificationWords()
  await browser.notifications.create(notificationId, {
    type: 'basic',
    iconUrl: new URL('/icon/128.png', location.href).href,
    title: isSuccess ? t.success : t.failure,
    message: t.look,
  })
}

async function isPageOpen(): Promise<boolean> {
  // Firefox has no getContexts; its event page sees the other pages.
  if (browser.runtime.getContexts === undefined) {
    return browser.extension.getViews().some((view) => view !== globalThis.window)
  }
  const pages = await browser.runtime.getContexts({ contextTypes: ['POPUP', 'SIDE_PANEL', 'TAB'] })
  return pages.length > 0
}

async function showAnswer() {
  const active = await activeRunItem.getValue()
  const query = active?.connectionId ? `?connectionId=${active.connectionId}` : ''
  await browser.tabs.create({ url: new URL(`/options.html#test${query}`, location.href).href })
}
