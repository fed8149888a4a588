import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { launch } from 'puppeteer-core'
import type { Browser, Page, Target } from 'puppeteer-core'
import { builtForChrome } from './built-extension.ts'
import { openDisplay } from './display.ts'
import type { Display } from './display.ts'
import { pressKeys } from './press-keys.ts'
import { waitFor } from './wait-for.ts'

export type Chromium = {
  browser: Browser
  display: Display
  /** Opens a page of the extension in a tab; `prepare` may put a watch into it before anything of it runs. */
  open: (path: string, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>
  /** Clicks the toolbar button: the real popup. */
  openPopup: () => Promise<Page>
  /** Closes the popup, if a click elsewhere has not done so already. */
  closePopup: () => Promise<void>
  /** Waits until this stands on the toolbar button. */
  untilBadge: (text: string, timeoutMs?: number) => Promise<void>
  /** Does what makes the browser ask, and answers with Allow; `wanted` is what it is about, an origin of any name unless told. */
  allow: (ask: () => Promise<unknown>, wanted?: chrome.permissions.Permissions) => Promise<void>
  /** Asks the worker, which may have to be woken for it. */
  inWorker: <T>(question: () => Promise<T>) => Promise<T>
  /** Ends the worker, as the browser does with one that is idle. */
  endWorker: () => Promise<void>
  close: () => Promise<void>
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A fresh profile with the extension as built, on a display of its own. */
export async function openChromium(): Promise<Chromium> {
  const display = await openDisplay()
  const profile = mkdtempSync(join(tmpdir(), 'ehlo-chromium-'))
  const browser = await launch({
    executablePath: '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    headless: false,
    userDataDir: profile,
    defaultViewport: null,
    env: { ...display.environment, LANGUAGE: 'en' },
    args: [...quiet, '--window-size=1200,900'],
  })
  const id = await browser.installExtension(builtForChrome)
  const open: Chromium['open'] = async (path, prepare) => {
    const page = await browser.newPage()
    await prepare?.(page)
    await page.goto(`chrome-extension://${id}/${path}`)
    await page.waitForSelector('main')
    return page
  }
  const isPopup = (target: Target) => target.url().startsWith(`chrome-extension://${id}/popup.html`)
  const isWorker = (target: Target) => target.url().endsWith('/background.js')
  const closePopup = async () => {
    for (const left of browser.targets().filter(isPopup)) {
      // It may have closed by itself a moment ago.
      await left
        .asPage()
        .then((page) => page.close())
        .catch(() => undefined)
    }
    await waitFor('the popup to be gone', () => !browser.targets().some(isPopup))
  }
  return {
    browser,
    display,
    open,
    closePopup,
    async openPopup() {
      const extension = (await browser.extensions()).get(id)
      const pages = await browser.pages()
      const page = pages.at(-1) ?? (await browser.newPage())
      if (extension === undefined) throw new Error('the extension is not installed')
      // A popup closes by itself where the window loses the focus as it opens: then it is clicked once more.
      return waitFor('the popup', async () => {
        await page.bringToFront()
        await closePopup()
        const opened = browser
          .waitForTarget(isPopup, { timeout: 10_000 })
          .then((target) => target.asPage())
          .catch(() => undefined)
        await page.triggerExtensionAction(extension)
        const popup = await opened
        const isPainted = popup?.waitForSelector('main').then(
          () => true,
          (error: unknown) => {
            if (browser.targets().some(isPopup)) throw error
            return false
          },
        )
        return (await isPainted) === true && popup
      })
    },
    async untilBadge(text, timeoutMs) {
      // One page for all the asking: a tab that opens and closes for each would take the focus again and again.
      const page = await open('options.html#settings')
      const isShown = async () =>
        (await page.evaluate(() => chrome.action.getBadgeText({}))) === text
      await waitFor(`the badge “${text}”`, isShown, timeoutMs)
      await page.close()
    },
    async allow(ask, wanted) {
      const pages = await browser.pages()
      const isGranted = async () => {
        for (const page of pages) {
          if (!page.url().startsWith('chrome-extension://')) continue
          const isThere = await page.evaluate(async (asked) => {
            if (asked !== undefined) return chrome.permissions.contains(asked)
            const { origins } = await chrome.permissions.getAll()
            return (origins ?? []).length > 0
          }, wanted)
          if (isThere) return true
        }
        return false
      }
      // The question has no target of its own to wait for, and Chromium is deaf to keys in the first half second of one, so
      // that nobody allows by accident. Keys that came too early may have answered no: then it is asked again, with more time.
      await ask()
      for (const patienceMs of [1000, 2000, 4000, 8000]) {
        if (await isGranted()) return
        await setTimeout(patienceMs)
        pressKeys(display, 'Tab', 'Return')
        if (await waitFor('the permission', isGranted, 3000).catch(() => false)) return
        pressKeys(display, 'Escape')
        // An answer that comes late takes away what was asked with.
        await Promise.race([ask(), waitFor('the permission', isGranted)])
      }
      throw new Error('the permission question was not answered')
    },
    async inWorker(question) {
      const worker = await (await browser.waitForTarget(isWorker)).worker()
      if (worker === null) throw new Error('the extension has no worker')
      return worker.evaluate(question)
    },
    async endWorker() {
      const worker = await browser.targets().find(isWorker)?.worker()
      await worker?.close()
    },
    async close() {
      await browser.close()
      display.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
