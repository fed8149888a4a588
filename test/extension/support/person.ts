import type { Page } from 'puppeteer-core'
import { waitFor } from './wait-for.ts'

/**
 * Does what a person does: by the words on the screen, as a screen reader would find them. Everything waits until it can be
 * done: what is not painted yet, moves, or is disabled is waited for.
 */
export function personAt(page: Page) {
  const control = (role: string, name: string) => `::-p-aria([role="${role}"][name="${name}"])`
  // A text field with suggestions is a combobox too.
  const typed = (label: string) =>
    `${control('textbox', label)}, ${control('combobox', label)}, ${control('searchbox', label)}`
  const find = (path: string) => page.locator(`::-p-xpath(${path})`)
  return {
    async type(label: string, text: string) {
      await page.locator(typed(label)).fill(text)
    },
    async search(text: string) {
      await page.locator('input[name=search]').fill(text)
    },
    async choose(label: string, option: string) {
      await waitFor(`the option ${option} of ${label}`, async () => {
        const field = await page.waitForSelector(control('combobox', label), { visible: true })
        return field?.evaluate((select, wanted) => {
          // A combobox of ours is a select.
          const { options } = select as HTMLSelectElement
          const found = [...options].find(({ text }) => text === wanted)
          if (found === undefined) return false
          ;(select as HTMLSelectElement).value = found.value
          select.dispatchEvent(new Event('change', { bubbles: true }))
          return true
        }, option)
      })
    },
    async click(name: string) {
      await page.locator(control('button', name)).click()
    },
    /** Opens a row of the list, which is named by all that it says. */
    async open(name: string) {
      const title = `*[${hasClass('title')}][.="${name}"]`
      await find(`//*[${hasClass('row')}]//*[${hasClass('open')}][.//${title}]`).click()
    },
    async unfold(name: string) {
      await find(`//details[not(@open)]/summary[contains(., "${name}")]`).click()
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
    /** What a field holds at this moment, once it is there; to wait for a value, poll it. */
    async valueOf(label: string) {
      const field = await page.waitForSelector(typed(label))
      return field?.evaluate((input) => (input as HTMLInputElement).value)
    },
  }
}

const hasClass = (name: string) => `contains(concat(" ", @class, " "), " ${name} ")`

async function read(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}
