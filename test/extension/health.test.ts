import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts as en } from '@ehlo/shared/diagnosis/en'
import { texts as nb } from '@ehlo/shared/diagnosis/nb'
import { openChromium } from './support/chromium.ts'
import type { Chromium } from './support/chromium.ts'
import { acme, bothWork, connections } from './support/fixtures.ts'
import { grantLoopback } from './support/grant-origin.ts'
import { openScriptedApi } from './support/scripted-api.ts'
import type { ScriptedApi } from './support/scripted-api.ts'
import { showView } from './support/show-view.ts'
import { textOf } from './support/text-of.ts'

let chromium: Chromium
let api: ScriptedApi
let page: Page

beforeAll(async () => {
  chromium = await openChromium()
  api = await openScriptedApi({ corporations: [acme], connections, run: bothWork })
  await grantLoopback(chromium)
  page = await chromium.open('popup.html')
})

afterAll(async () => {
  await chromium.close()
  await api.close()
})

test.each([
  ['en', 'Works', en],
  ['nb', 'Virker', nb],
] as const)('in %s: what works and soon will not says so', async (language, works, { causes }) => {
  await showView(page, { name: 'home' }, { language, theme: 'light' }, api)
  const soon = causes['cert-expires-soon'].title
  const shared = () => textOf(page, '.row:has(button[aria-label*="Shared relay"]) .health')
  await expect.poll(shared).toMatch(new RegExp(`^${works} · .+ · ${soon}$`))
})
