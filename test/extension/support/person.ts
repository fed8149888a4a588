import type { Page } from 'puppeteer-core'
import { waitFor } from './wait-for.ts'

/** Does what a person does: by the words on the screen, as a screen reader would find them. */
export function personAt(page: Page) {
  const control = (role: string, name: string) => `::-p-aria([role="${role}"][name="${name}"])`
  // A text field with suggestions is a combobox too.
  const typed = (label: string) =>
    `${control('textbox', label)}, ${control('combobox', label)}, ${control('searchbox', label)}`
  return {
    async type(label: string, text: string) {
      const field = await page.waitForSelector(typed(label), { visible: true })
      await field?.click({ count: 3 })
      await field?.press('Backspace')
      await field?.type(text)
    },
    async choose(label: string, option: string) {
      const field = await page.waitForSelector(control('combobox', label), { visible: true })
      await field?.evaluate((select, wanted) => {
        // A combobox of ours is a select.
        const { options } = select as HTMLSelectElement
        const found = [...options].find(({ text }) => text === wanted)
        if (found === undefined) throw new Error(`no option ${wanted}`)
        ;(select as HTMLSelectElement).value = found.value
        select.dispatchEvent(new Event('change', { bubbles: true }))
      }, option)
    },
    async click(name: string) {
      const button = await page.waitForSelector(control('button', name), { visible: true })
      await button?.click()
    },
    /** Opens a row of the list, which is named by all that it says. */
    async open(name: string) {
      await page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('.row .title')].some(
            (title) => title.textContent === wanted,
          ),
        {},
        name,
      )
      const rows = await page.$$('.row .open')
      for (const row of rows) {
        const title = await row.$eval('.title', (element) => element.textContent)
        if (title === name) return row.click()
      }
      return undefined
    },
    async unfold(name: string) {
      const folds = await page.$$('details > summary')
      for (const fold of folds) {
        const said = await fold.evaluate((element) => element.textContent)
        if (said?.includes(name)) return fold.click()
      }
      throw new Error(`nothing to unfold: ${name}`)
    },
    async sees(text: string | RegExp, timeoutMs?: number) {
      const found = (said: string) =>
        typeof text === 'string' ? said.includes(text) : text.test(said)
      await waitFor(
        `"${String(text)}" on the screen`,
        async () => found(await read(page)),
        timeoutMs,
      ).catch(async (error: unknown) => {
        throw new Error(`${String(error)}; it says:\n${await read(page)}`)
      })
    },
    read: () => read(page),
    async valueOf(label: string) {
      const field = await page.waitForSelector(typed(label))
      return field?.evaluate((input) => (input as HTMLInputElement).value)
    },
  }
}

async function read(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}
