import { browser } from 'wxt/browser'

/** Asks the person; only a click may call this, before it awaits anything. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] })
}
