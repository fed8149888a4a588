import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtForFirefox } from './built-extension.ts'
import { openDisplay } from './display.ts'
import type { Display } from './display.ts'
import { findFreePort } from '../../support/free-port.ts'
import { viewIn } from './firefox-view.ts'
import type { FirefoxView } from './firefox-view.ts'
import { openMarionette } from './marionette.ts'
import type { Marionette } from './marionette.ts'
import { waitFor } from './wait-for.ts'

const extensionId = 'ehlo@ehlo.example'
// Each profile has a UUID of its own unless one is given, and with it the addresses of the extension's pages.
const uuid = '6f1e7a52-7c0a-4d1c-9a3e-5d0c4a8b9e21'
const widgetId = 'ehlo_ehlo_example'

export type Firefox = {
  display: Display
  /** The browser's own window, for what is no page: menus, questions, the toolbar. */
  chrome: Marionette
  /** Opens a page of the extension, or any other address, in a tab that comes to the front. */
  open: (path: string) => Promise<FirefoxView>
  /** Clicks the toolbar button: the real popup. */
  openPopup: () => Promise<FirefoxView>
  /** The popup, however it was opened. */
  popup: FirefoxView
  closePopup: () => Promise<void>
  openSidebar: () => Promise<FirefoxView>
  /** The sidebar, however it was opened. */
  sidebar: FirefoxView
  closeSidebar: () => Promise<void>
  /** Answers the browser's question with Allow. */
  allow: () => Promise<void>
  close: () => Promise<void>
}

/** A fresh profile with the extension as built, on a display of its own. */
export async function openFirefox(): Promise<Firefox> {
  const display = await openDisplay()
  const profile = mkdtempSync(join(tmpdir(), 'ehlo-firefox-'))
  const port = await findFreePort()
  writeFileSync(join(profile, 'user.js'), preferences({ ...quiet, 'marionette.port': port }))
  const browser = spawn(
    '/usr/bin/firefox-esr',
    ['--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile],
    { env: display.environment, stdio: 'ignore' },
  )
  const chrome = await openMarionette(port).catch((error: unknown) => {
    browser.kill()
    throw error
  })
  await chrome.install(builtForFirefox)
  const popup = viewIn(chrome, `document.querySelector('.webextension-popup-browser')`)
  const sidebar = viewIn(
    chrome,
    `document.querySelector('#sidebar')?.contentDocument?.querySelector('#webext-panels-browser')`,
  )
  const closePopup = () =>
    waitFor('the popup to be gone', () =>
      chrome.run<boolean>(`
        const popup = document.querySelector('.webextension-popup-browser')
        popup?.closest('panel').hidePopup()
        return popup === null
      `),
    ).then(() => undefined)
  return {
    display,
    chrome,
    popup,
    closePopup,
    sidebar,
    async open(path) {
      const isOurs = !path.includes('://')
      const url = isOurs ? `moz-extension://${uuid}/${path}` : path
      await chrome.run(
        `gBrowser.selectedTab = gBrowser.addTab(given[0], {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        })`,
        url,
      )
      const view = viewIn(chrome, 'gBrowser.selectedBrowser')
      if (isOurs) await view.waitUntilPainted()
      return view
    },
    async openPopup() {
      // What a popup that closes still shows would be taken for the next one.
      await closePopup()
      await chrome.run(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        const { extension } = WebExtensionPolicy.getByID('${extensionId}')
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
      `)
      await popup.waitUntilPainted()
      return popup
    },
    async openSidebar() {
      await chrome.run(`await SidebarController.show('${widgetId}-sidebar-action')`)
      await sidebar.waitUntilPainted()
      return sidebar
    },
    closeSidebar: () => chrome.run(`SidebarController.hide()`),
    allow: () =>
      waitFor('the question of the browser', () =>
        chrome.run<boolean>(`
          const question = document.querySelector('#notification-popup popupnotification')
          if (!question || PopupNotifications.panel.state !== 'open') return false
          question.button.click()
          return true
        `),
      ).then(() => undefined),
    async close() {
      chrome.close()
      const ended = once(browser, 'exit')
      browser.kill()
      await ended
      display.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

const quiet = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  'intl.locale.requested': 'en-US',
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}

function preferences(values: Record<string, string | number | boolean>): string {
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
