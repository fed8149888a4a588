import type { Marionette } from './marionette.ts'
import { waitFor } from './wait-for.ts'

/** A page, a popup or a sidebar, read and used by what it says. */
export type FirefoxView = {
  /** Runs the body of a function beside the page, which is `document`; what it returns must be JSON. */
  evaluate: <T>(body: string, ...given: unknown[]) => Promise<T | undefined>
  read: () => Promise<string>
  sees: (text: string | RegExp) => Promise<void>
  /** Clicks the button that is named so. */
  click: (name: string) => Promise<void>
  type: (label: string, text: string) => Promise<void>
  width: () => Promise<number>
}

/** The view whose `<browser>` element an expression in the browser's window finds. */
export function viewIn(chrome: Marionette, browserElement: string): FirefoxView {
  const evaluate = <T>(body: string, ...given: unknown[]) =>
    chrome.run<T | undefined>(
      `
      const view = ${browserElement}
      if (!view?.messageManager) return undefined
      const name = 'ehlo-' + Math.random()
      const answer = new Promise((resolve) => {
        view.messageManager.addMessageListener(name, function take({ data }) {
          view.messageManager.removeMessageListener(name, take)
          resolve(data)
        })
      })
      const inside = '{ const document = content.document; const given = ' + JSON.stringify(given[1]) +
        '; sendAsyncMessage(' + JSON.stringify(name) + ', (() => {' + given[0] + '})() ?? null) }'
      view.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(inside), false)
      return answer
      `,
      body,
      given,
    )
  const read = async () => (await evaluate<string>('return document.body?.innerText')) ?? ''
  const act = (what: string, body: string, ...given: unknown[]) =>
    waitFor(what, () => evaluate<boolean>(body, ...given))
  return {
    evaluate,
    read,
    async sees(text) {
      const found = (said: string) =>
        typeof text === 'string' ? said.includes(text) : text.test(said)
      await waitFor(`"${String(text)}" in the view`, async () => found(await read()), 20_000).catch(
        async (error: unknown) => {
          throw new Error(`${String(error)}; it says:\n${await read()}`)
        },
      )
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
    width: async () => (await evaluate<number>('return document.documentElement.clientWidth')) ?? 0,
  }
}
