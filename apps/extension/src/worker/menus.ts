import { withoutSecrets } from '@ehlo/shared/report'
import { browser } from 'wxt/browser'
import { maskSettings } from '../page/recognise/mask-settings.ts'
import type { Screen } from '../state/screen.ts'
import { openPanel } from './open-panel.ts'

// One entry for each kind of place, or Chrome puts them into a menu of their own.
const menus = [
  { id: 'read-selection', contexts: ['selection'] },
  { id: 'find-settings', contexts: ['link'], targetUrlPatterns: ['mailto:*'] },
  { id: 'read-page', contexts: ['page'] },
] as const

type MenuId = (typeof menus)[number]['id']

const titles: Record<MenuId, string> = {
  'read-selection': 'menuReadSelection',
  'find-settings': 'menuFindSettings',
  'read-page': 'menuReadPage',
}

/** `_locales`: menus speak the browser's language. WXT would type the names if its own files were included. */
const messages: { getMessage: (name: string) => string } = browser.i18n as never

const longestSelection = 20_000

/** Entries of the browser's own menus: each opens the panel where the next step is. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus())
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const screen = screenOf(click)
    if (screen !== undefined && tab !== undefined) void openPanel(tab.windowId, screen)
  })
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const { id, contexts, ...where } of menus) {
    browser.contextMenus.create({
      id,
      title: messages.getMessage(titles[id]),
      contexts: [...contexts],
      ...('targetUrlPatterns' in where ? { targetUrlPatterns: [...where.targetUrlPatterns] } : {}),
    })
  }
}

type Click = {
  menuItemId: string | number
  selectionText?: string | undefined
  linkUrl?: string | undefined
}

function screenOf({ menuItemId, selectionText, linkUrl }: Click): Screen | undefined {
  switch (menuItemId) {
    case 'read-selection':
      // What is handed over lies in the browser's memory for a moment: not with a password in it.
      return { at: 'text', text: toHandOver(selectionText ?? '') }
    case 'find-settings':
      return { at: 'discover', address: addressOf(linkUrl ?? '') }
    case 'read-page':
      return { at: 'page', askedAt: Date.now() }
    default:
      return undefined
  }
}

/** Looked through for secrets before it is cut: half of one has no shape. */
function toHandOver(selection: string): string {
  const text = selection.slice(0, 2 * longestSelection)
  return maskSettings(withoutSecrets(text)).slice(0, longestSelection)
}

/** `mailto:ola@nordpost.no?subject=…`, of which the first address counts. */
function addressOf(link: string): string {
  const [addresses = ''] = link.replace(/^mailto:/i, '').split('?')
  const [first = ''] = addresses.split(',')
  try {
    return decodeURIComponent(first).trim()
  } catch {
    return first
  }
}
