import { randomUUID } from 'node:crypto'
import type { Marionette } from './marionette.ts'
import { waitFor } from './wait-for.ts'

/** A page, a popup or a sidebar, read and used by what it says. */
export type FirefoxView = {
  /** Runs the body of a function beside the page, which is `document`; what it returns must be JSON. */
  evaluate: <T>(body: string, ...given: unknown[]) => Promise<T | undefined>
  /** Whether it is open, loaded or not. */
  isThere: () => Promise<boolean>
  read: () => Promise<string>
  sees: (text: string | RegExp) => Promise<void>
  /** Waits until there is something to see. */
  waitUntilPainted: () => Promise<void>
  /** Clicks the button that is named so. */
  click: (name: string) => Promise<void>
  type: (label: string, text: string) => Promise<void>
  valueOf: (label: string) => Promise<string | undefined>
  /** Goes back to the first screen, which may lie several steps away. */
  goHome: () => Promise<void>
  width: () => Promise<number>
}

const patienceMs = 5000
const longestText = 2000

/** The view whose `<browser>` element an expression in the browser's window finds. */
export function viewIn(chrome: Marionette, browserElement: string): FirefoxView {
  const ask = <T>(body: string, given: unknown[], act: string | null) =>
    chrome.run<T | undefined>(
      `
      const [body, values, act, patienceMs] = given
      const view = ${browserElement}
      if (!view?.messageManager) return undefined
      const name = 'ehlo-' + Math.random()
      const answer = new Promise((resolve) => {
        view.messageManager.addMessageListener(name, function take({ data }) {
          view.messageManager.removeMessageListener(name, take)
          resolve(data)
        })
        // A page that gives way to another takes the question with it.
        setTimeout(resolve, patienceMs)
      })
      const inside = '{ const document = content.document; const given = ' + JSON.stringify(values) +
        '; const done = document.ehloDone ??= {}; const act = ' + JSON.stringify(act) +
        '; const answer = done[act] ?? (() => {' + body + '})() ?? null; if (act && answer) done[act] = answer' +
        '; sendAsyncMessage(' + JSON.stringify(name) + ', answer) }'
      view.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(inside), false)
      // A page that is taken away before it answers never will.
      return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 5000))])
      `,
      body,
      given,
      act,
      patienceMs,
    )
  const evaluate = <T>(body: string, ...given: unknown[]) => ask<T>(body, given, null)
  const read = async () => (await evaluate<string>('return document.body?.innerText')) ?? ''
  /** What was done is not done again where only its answer was late. */
  const act = <T = true>(what: string, body: string, ...given: unknown[]) => {
    const name = randomUUID()
    return orTellWhatItSays(waitFor(what, () => ask<T | false>(body, given, name), 30_000))
  }
  const orTellWhatItSays = <T>(done: Promise<T>) =>
    done.catch(async (error: unknown) => {
      const text = (await read()).slice(0, longestText)
      throw new Error(`${String(error)}; it says:\n${text}`, { cause: error })
    })
  return {
    evaluate,
    isThere: () => chrome.run(`return Boolean(${browserElement})`),
    read,
    async sees(text) {
      const found = (said: string) =>
        typeof text === 'string' ? said.includes(text) : text.test(said)
      await orTellWhatItSays(
        waitFor(`"${String(text)}" in the view`, async () => found(await read()), 30_000),
      )
    },
    async waitUntilPainted() {
      await act('a view', `return document.querySelector('main') !== null`)
    },
    async click(name) {
      await act(
        `a button ${name}`,
        `const button = [...document.querySelectorAll('button')].find((each) =>
           !each.disabled && [each.getAttribute('aria-label'), each.textContent.trim()].includes(given[0]))
         // A click of a script is no gesture of a person; the browser asks its questions only after one.
         const gesture = content.windowUtils.setHandlingUserInput(true)
         button?.click()
         gesture.destruct()
         return button !== undefined`,
        name,
      )
    },
    async type(label, text) {
      await act(
        `a field ${label}`,
        `const named = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === given[0])
         const field = named && document.getElementById(named.htmlFor)
         if (!field) return false
         field.value = given[1]
         field.dispatchEvent(new content.Event('input', { bubbles: true }))
         return true`,
        label,
        text,
      )
    },
    async valueOf(label) {
      const found = await act<{ value: string }>(
        `a field ${label}`,
        `const named = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === given[0])
         const field = named && document.getElementById(named.htmlFor)
         return field ? { value: field.value } : undefined`,
        label,
      )
      return found.value
    },
    async goHome() {
      await act(
        'the first screen',
        `document.querySelector('.back')?.click()
         return document.querySelector('input[name=search]') !== null`,
      )
    },
    width: async () => (await evaluate<number>('return document.documentElement.clientWidth')) ?? 0,
  }
}
