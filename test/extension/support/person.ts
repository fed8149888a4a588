import type { Page } from 'puppeteer-core'
import { clickOn } from './click-on.ts'
import { fillIn } from './fill-in.ts'
import { persist } from './persist.ts'

/**
 * Does what a person does: by the words on the screen, as a screen reader would find them. Everything waits until it can be
 * done: what is not painted yet, moves, or is disabled is waited for.
 */
export function personAt(page: Page) {
  const control = (role: string, name: string) => `::-p-aria([role="${role}"][name="${name}"])`
  // A text field with suggestions is a combobox too.
  const typed = (label: string) =>
    `${control('textbox', label)}, ${control('combobox', label)}, ${control('searchbox', label)}`
  const click = (named: string, path: string) => clickOn(page, `::-p-xpath(${path})`, { named })
  return {
    type: (label: string, text: string) => fillIn(page, typed(label), text, label),
    search: (text: string) => fillIn(page, 'input[name=search]', text),
    async choose(label: string, option: string) {
      await persist(page, `the option ${option} of ${label}`, async () => {
        const field = await page.waitForSelector(control('combobox', label), {
          visible: true,
          timeout: 5000,
        })
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
    click: (name: string) => clickOn(page, control('button', name), { named: name }),
    /** Opens a row of the list, which is named by all that it says. */
    open(name: string) {
      const title = `*[${hasClass('title')}][.="${name}"]`
      return click(
        `the row ${name}`,
        `//*[${hasClass('row')}]//*[${hasClass('open')}][.//${title}]`,
      )
    },
    unfold: (name: string) =>
      click(`the fold ${name}`, `//details[not(@open)]/summary[contains(., "${name}")]`),
    async sees(text: string | RegExp, timeoutMs = 20_000) {
      const found = (said: string) =>
        typeof text === 'string' ? said.includes(text) : text.test(said)
      const wanted = `"${String(text)}" on the screen`
      await persist(page, wanted, async () => found(await read(page)), timeoutMs)
    },
    read: () => read(page),
    /** What a field holds at this moment, once it is there; to wait for a value, poll it. */
    async valueOf(label: string) {
      const held = await persist(page, `the field ${label}`, async () => {
        const field = await page.waitForSelector(typed(label), { timeout: 5000 })
        return field?.evaluate((input) => ({ value: (input as HTMLInputElement).value }))
      })
      return held.value
    },
  }
}

const hasClass = (name: string) => `contains(concat(" ", @class, " "), " ${name} ")`

async function read(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}
