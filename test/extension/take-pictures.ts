/**
 * Pictures of the extension as built, for README.md and the stores (docs/store): `node test/extension/take-pictures.ts`.
 * What is shown is made up (support/fixtures.ts).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { buildExtension } from './support/built-extension.ts'
import { openChromium } from './support/chromium.ts'
import { acme, bothWork, connections } from './support/fixtures.ts'
import { grantLoopback } from './support/grant-origin.ts'
import { openScriptedApi } from './support/scripted-api.ts'
import { showView } from './support/show-view.ts'
import type { Look } from './support/show-view.ts'
import { viewsToSee } from './support/views-to-see.ts'

const docs = join(import.meta.dirname, '../../docs')
const languages = ['en', 'es', 'nb'] as const

const captions = {
  en: [
    'Every connection of every corporation, and whether it works',
    'Can mail leave, and as whom? If not: why, who must act, what to do',
  ],
  es: [
    'Cada conexión de cada empresa, y si funciona',
    '¿Puede salir el correo, y con qué remitente? Si no: por qué, quién debe actuar y qué hacer',
  ],
  nb: [
    'Hver tilkobling i hvert selskap, og om den virker',
    'Kommer e-posten ut, og med hvilken avsender? Hvis ikke: hvorfor, hvem som må gjøre noe, og hva',
  ],
}

mkdirSync(join(docs, 'store/pictures'), { recursive: true })
buildExtension()
const chromium = await openChromium()
const api = await openScriptedApi({ corporations: [acme], connections, run: bothWork })
try {
  await grantLoopback(chromium)
  const page = await chromium.open('popup.html')
  const desk = await chromium.browser.newPage()
  for (const language of languages) {
    const pictures = [
      await picture(page, 'home', { language, theme: 'light' }),
      // Findings come from the API in its caller's language; the made-up one is English.
      await picture(page, language === 'en' ? 'test-refused' : 'test-both-work', {
        language,
        theme: 'light',
      }),
    ]
    for (const [index, shown] of pictures.entries()) {
      const path = join(docs, `store/pictures/${index + 1}-${language}.png`)
      await compose(desk, [shown], captions[language][index] ?? '', path)
    }
    if (language === 'en') await compose(desk, pictures, '', join(docs, 'popup.png'))
  }
} finally {
  await chromium.close()
  await api.close()
}

async function picture(page: Page, name: string, look: Look): Promise<string> {
  const view = viewsToSee.find((each) => each.name === name)
  if (view === undefined) throw new Error(`no view ${name}`)
  await page.bringToFront()
  await page.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 })
  await showView(page, view, look, api)
  await page.addStyleTag({ content: '* { scrollbar-width: none; caret-color: transparent }' })
  return page.screenshot({ encoding: 'base64' })
}

/** Popups beside each other as a store wants them, 1280 × 800, or as wide as they are where nothing is said about them. */
async function compose(desk: Page, pictures: string[], caption: string, path: string) {
  const [width, height] = caption === '' ? [860, 660] : [1280, 800]
  await desk.setViewport({ width, height, deviceScaleFactor: caption === '' ? 2 : 1 })
  await desk.setContent(`
    <body style="margin:0;height:100vh;display:flex;gap:${caption === '' ? 30 : 60}px;align-items:center;justify-content:center;
                 background:linear-gradient(135deg,#e8edfb,#c9d5f7);font:600 38px/1.25 system-ui,sans-serif;color:#1a2a5e">
      ${caption === '' ? '' : `<p style="width:480px;margin:0">${caption}</p>`}
      ${pictures
        .map(
          (data) =>
            `<img src="data:image/png;base64,${data}" style="width:380px;border-radius:12px;box-shadow:0 12px 40px rgb(20 40 110/25%)">`,
        )
        .join('')}
    </body>`)
  await desk.bringToFront()
  writeFileSync(path, await desk.screenshot())
}
